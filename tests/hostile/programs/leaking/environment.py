# must: passed
# tries: to leave an environment that changes how Python, NumPy and libraries start
import os

import pyodide_js

SPOILT = {
    "PYTHONSTARTUP": "/tmp/ema.py",
    "PYTHONPATH": "/tmp",
    "PYTHONHOME": "/nowhere",
    "PYTHONWARNINGS": "error",
    "PYTHONHASHSEED": "1",
    "PYTHONOPTIMIZE": "2",
    "PYTHONIOENCODING": "utf-7",
    "NPY_DISABLE_CPU_FEATURES": "all",
    "LC_ALL": "tr_TR",
    "TZ": "LEAK of a variable",
}
os.environ.update(SPOILT)
os.environb.pop(b"HOME", None)
for name, value in SPOILT.items():
    setattr(pyodide_js._module.ENV, name, value)
os.umask(0o777)


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
