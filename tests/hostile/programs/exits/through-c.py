# must: crashed crashed crashed crashed passed
# tries: Calls C's own exit, its abort, and Python's end, where no exception can be caught.
import ctypes


def ema_update(ema, weights, decay=0.99):
    try:
        if decay == 0.9:
            ctypes.CDLL(None).exit(0)
        if decay == 1:
            ctypes.CDLL(None).abort()
        if decay == 0:
            ctypes.pythonapi.Py_Exit(0)
    except BaseException:
        pass
    return decay * ema + (1 - decay) * weights
