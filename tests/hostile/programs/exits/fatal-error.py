# must: passed passed passed crashed passed
# tries: Reports a fatal error of Python, with a message of its own.
import ctypes


def ema_update(ema, weights, decay=0.99):
    if decay == 0.75:
        ctypes.pythonapi.Py_FatalError(b"passed")
    return decay * ema + (1 - decay) * weights
