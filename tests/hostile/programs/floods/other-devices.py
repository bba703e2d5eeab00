# must: passed
# tries: to print by every other way that leads out: devices, JavaScript's console, Emscripten
import os

import pyodide_js

module = pyodide_js._module
line = "owned by " + "shadow " * 100 + "\n"
for path in ("/dev/stdout", "/dev/stderr", "/dev/tty", "/dev/tty1"):
    try:
        with open(path, "w") as device:
            device.write(line * 200)
    except OSError:
        pass
for _ in range(2_000):
    module.print(line)
    module.printErr(line)


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
