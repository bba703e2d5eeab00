# must: passed passed passed passed crashed
# tries: to write zeros over all memory that can be reached, at its very end
import pyodide_js

steps = 0


def ema_update(ema, weights, decay=0.99):
    global steps
    steps += decay == 0.99
    if steps == 1_000:
        pyodide_js._module.HEAPU8.fill(0)
    return decay * ema + (1 - decay) * weights
