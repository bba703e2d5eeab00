# must: passed
# Right, and prints what it finds of the world that it runs in: it has to be the same after any program.
import builtins
import decimal
import gc
import json
import locale
import os
import random
import signal
import sys
import threading
import warnings

import numpy as np


def names_in(folder):
    return sorted(os.listdir(folder))


world = {
    "builtins": len(vars(builtins)),
    "len is": type(len).__name__,
    "numpy": [len(vars(np)), np.add(2, 3).item(), np.geterr(), np.get_printoptions()["precision"]],
    "json": json.dumps([1.5, None]),
    "environment": sorted(os.environ),
    "path": sys.path,
    "finders": len(sys.meta_path),
    "hooks": len(sys.path_hooks),
    "recursion": sys.getrecursionlimit(),
    "warnings": len(warnings.filters),
    "decimal": str(decimal.getcontext()),
    "locale": locale.setlocale(locale.LC_ALL),
    "collecting": gc.isenabled(),
    "interrupt": signal.getsignal(signal.SIGINT) is signal.default_int_handler,
    "threads": len(threading.enumerate()),
    "seeds differ": random.random() != np.random.rand(),
    "files": [names_in(folder) for folder in ("/", "/home/pyodide", "/tmp")],
    "leftovers": sorted(set(vars(sys.modules["__main__"])) - {"__builtins__"})[:20],
}


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights


print(json.dumps(world))
