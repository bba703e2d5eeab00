# must: passed
# tries: Exits where Python cannot: when an object goes, in weak references, in a callback of C.
import ctypes
import sys
import weakref


class Leaving:
    def __del__(self):
        sys.exit("from a destructor")


def ema_update(ema, weights, decay=0.99):
    if decay == 0.9:
        leaving = Leaving()
        kept = weakref.ref(leaving, lambda _: sys.exit("from a reference"))
        del leaving
        ctypes.CFUNCTYPE(None)(lambda: sys.exit("from C"))()
    return decay * ema + (1 - decay) * weights
