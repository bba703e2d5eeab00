# must: crashed crashed crashed crashed passed
# tries: faulthandler knows how to fault, and is told to.
import faulthandler


def ema_update(ema, weights, decay=0.99):
    if decay == 0.9:
        faulthandler._sigsegv()
    if decay == 1:
        faulthandler._sigfpe()
    if decay == 0:
        faulthandler._sigabrt()
    return decay * ema + (1 - decay) * weights
