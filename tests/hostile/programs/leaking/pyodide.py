# must: passed
# tries: to leave the parts of Pyodide other than they were, and modules of JavaScript
import js
import pyodide_js
from pyodide.ffi import create_proxy, register_js_module

spoilt = create_proxy(lambda *args: "LEAK of Pyodide")
for name in ("runPython", "pyimport", "setStdout", "unpackArchive", "loadPackage"):
    setattr(pyodide_js, name, spoilt)
for name in ("on_fatal", "fatal_error", "loadBinaryFile", "sitepackages", "version"):
    setattr(pyodide_js._api, name, spoilt)
for name in ("canvas", "ENV", "onExit", "preRun", "locateFile", "arguments"):
    setattr(pyodide_js._module, name, spoilt)
for name in ("js", "gradus", "numpy", "support"):
    register_js_module(name, js.Object.new())


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
