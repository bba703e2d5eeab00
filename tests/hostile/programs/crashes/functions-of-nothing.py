# must: crashed crashed crashed crashed passed
# tries: Calls functions of C by address: one beyond the table, none, and one of another signature.
import ctypes

beyond = ctypes.CFUNCTYPE(None)(123_456_789)
nothing = ctypes.CFUNCTYPE(None)(0)
address = ctypes.cast(ctypes.pythonapi.PyList_New, ctypes.c_void_p).value
other = ctypes.CFUNCTYPE(ctypes.c_double, ctypes.c_double)(address)


def ema_update(ema, weights, decay=0.99):
    if decay == 0.9:
        beyond()
    if decay == 1:
        nothing()
    if decay == 0:
        other(1.0)
    return decay * ema + (1 - decay) * weights
