# must: passed
# tries: to leave modules that are something else: of NumPy, of Python, and of the answer itself
import json
import math
import operator
import sys
import types

import numpy as np

for module in (np, math, json, operator, np.random, np.linalg):
    for name in dir(module):
        if not name.startswith("_"):
            setattr(module, name, lambda *args, **kwargs: print("LEAK of", name) or 0)
spoilt = types.ModuleType("ema")
spoilt.ema_update = lambda *args: "LEAK of a module"
for name in ("ema", "support", "main", "solution", "numpy.core", "random", "decimal"):
    sys.modules[name] = spoilt


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
