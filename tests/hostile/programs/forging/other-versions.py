# must: passed
# tries: to be another Python and another NumPy than it is
import builtins
import platform
import sys

import numpy as np

harness = builtins.input.__globals__
sys.version = platform.python_version = harness["PYTHON"] = "2.7"
harness["NUMPY"] = np.__version__ = np.version.version = "<b>99</b>" * 1_000
sys.version_info = (2, 7)
sys.platform = sys.implementation.name = "win32"


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
