# must: passed passed passed crashed passed
# tries: Has JavaScript fill all of Python's memory, and comes back to it.
import pyodide_js


def ema_update(ema, weights, decay=0.99):
    if decay == 0.25:
        pyodide_js._module.HEAPU8.fill(255)
    return decay * ema + (1 - decay) * weights
