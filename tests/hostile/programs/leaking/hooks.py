# must: passed
# tries: to be told when things end: at exit, by the collector, by hooks for errors and audits
import atexit
import gc
import sys
import threading
import weakref

import numpy as np


def haunt(*ignored):
    print("LEAK of a hook", end="")


atexit.register(haunt)
weakref.finalize(np.ndarray, haunt)
sys.excepthook = sys.unraisablehook = sys.displayhook = threading.excepthook = haunt
sys.set_asyncgen_hooks(haunt, haunt)
sys.last_exc = sys.last_value = RuntimeError("LEAK of an error")
gc.callbacks.append(lambda phase, info: None)
gc.disable()
gc.freeze()


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
