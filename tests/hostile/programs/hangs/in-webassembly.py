# must: passed passed timed-out passed passed
# tries: a module of WebAssembly, written by hand, that loops as it starts
import js
import pyodide_js
from pyodide.ffi import JsException, create_proxy, to_js

# A function without parameters, which is the start: (loop (br 0)).
MODULE = b"\0asm\1\0\0\0" + bytes.fromhex("010401600000 03020100 080100 0a0901070003400c000b0b")


def find_realm():
    """JavaScript's global object, which the getter of a name that it lacks is given."""
    met, trap = [], js.Object.new()
    trap.get = create_proxy(lambda this: met.append(this)).captureThis()
    trap.configurable = True
    js.Object.defineProperty(js.Object.prototype, "document", trap)
    try:
        pyodide_js._module.JSEvents.fullscreenEnabled()
    except JsException:
        del js.Object.prototype.document
    return met[0]


def ema_update(ema, weights, decay=0.99):
    if decay == 0:
        WebAssembly = find_realm().WebAssembly
        WebAssembly.Instance.new(WebAssembly.Module.new(to_js(MODULE)))
    return decay * ema + (1 - decay) * weights
