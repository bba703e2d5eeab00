# must: crashed
# tries: Takes Python apart while it loads, and goes on as if nothing had happened.
import ctypes

ctypes.pythonapi.Py_FinalizeEx()


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
