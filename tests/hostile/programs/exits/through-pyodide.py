# must: raised crashed raised raised passed
# tries: Out through Pyodide: an exit and an abort, which come back as exceptions, and a death.
import pyodide_js


def ema_update(ema, weights, decay=0.99):
    if decay == 0.9:
        pyodide_js._module._exit(0)
    if decay == 1:
        pyodide_js._api.fatal_error(pyodide_js._module.ExitStatus.new(0))
    if decay == 0:
        pyodide_js._module._abort()
    return decay * ema + (1 - decay) * weights
