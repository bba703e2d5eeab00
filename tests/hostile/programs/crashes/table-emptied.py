# must: crashed
# tries: Takes every function out of the table by which WebAssembly finds them, while it loads.
import pyodide_js
from pyodide.ffi import jsnull

table = pyodide_js._module.wasmTable
for place in range(table.length):
    table.set(place, jsnull)


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
