# must: passed
# tries: to leave constants that have another value, such as a float that is cached and an empty tuple's name
import ctypes
import gc
import sys

import numpy as np

spoilt = ctypes.c_double.from_address(id(np.pi) + 2 * ctypes.sizeof(ctypes.c_ssize_t))
spoilt.value = 3.0
for number in (200, 201, 255):
    ctypes.c_uint32.from_address(id(number) + 3 * ctypes.sizeof(ctypes.c_ssize_t)).value = 7
for kind in (complex, frozenset, np.float16, np.ndarray):
    names = gc.get_referents(kind.__dict__)[0]
    names["__doc__"] = names["__repr__"] = lambda *args: "LEAK of a type"
    ctypes.pythonapi.PyType_Modified(ctypes.py_object(kind))
sys.intern("LEAK of a text")


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
