# must: passed passed passed passed crashed
# tries: Where an error is only reported, the report ends Python, late in the chain.
import os
import sys

sys.unraisablehook = lambda _: os._exit(6)


class Failing:
    def __del__(self):
        raise ValueError


def ema_update(ema, weights, decay=0.99):
    if decay == 0.99 and ema > 4:
        Failing()
    return decay * ema + (1 - decay) * weights
