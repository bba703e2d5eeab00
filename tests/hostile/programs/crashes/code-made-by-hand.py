# must: crashed crashed passed crashed passed
# tries: Byte code that jumps out of its function, or loads what is not there.
from dis import opmap

far = [opmap["EXTENDED_ARG"], 0x3F, opmap["EXTENDED_ARG"], 0xFF, opmap["EXTENDED_ARG"], 0xFF]


def run(*code):
    def function():
        pass

    function.__code__ = function.__code__.replace(co_code=bytes([opmap["RESUME"], 0, *code]))
    return function()


def ema_update(ema, weights, decay=0.99):
    if decay == 0.9:
        run(*far, opmap["JUMP_FORWARD"], 0xFF)
    if decay == 1:
        run(*far, opmap["LOAD_CONST"], 0xFF, opmap["RETURN_VALUE"], 0)
    return decay * ema + (1 - decay) * weights
