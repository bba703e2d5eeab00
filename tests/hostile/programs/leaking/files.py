# must: passed
# tries: to leave files that Python runs when it starts, or imports in place of others
import os
import pathlib
import sys

HARM = "print('LEAK of a file')\nraise SystemExit('spoilt')\n"
NAMES = ("sitecustomize.py", "usercustomize.py", "ema.py", "numpy.py", "random.py", "support.py", "gradus.py")
for folder in {*sys.path, "/home/pyodide", "/tmp", "/lib/python3.14"}:
    for name in (*NAMES, "numpy/__init__.py", "spoilt.pth", "encodings/__init__.py"):
        try:
            path = pathlib.Path(folder or ".", name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"import os; {HARM}" if name.endswith(".pth") else HARM)
        except OSError:
            pass
os.chdir("/tmp")


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
