# must: passed
# tries: to leave poisoned prototypes and globals, as far as its own run can do without them
import js
import pyodide_js
from pyodide.ffi import JsException, create_proxy, to_js


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


realm = find_realm()
trap = js.Object.new()
trap.get = create_proxy(lambda: "LEAK of a property")
trap.set = create_proxy(lambda value: None)
for name in ("worker", "port1", "spawn", "booted", "snapshot", "capture", "source", "origin"):
    js.Object.defineProperty(js.Object.prototype, name, trap)
for kind in ("Promise", "Response", "Blob", "Worker", "MessageChannel", "Request", "URL"):
    prototype = getattr(getattr(realm, kind, None), "prototype", None)
    for name in ("then", "catch", "arrayBuffer", "text", "terminate", "postMessage", "toString"):
        if hasattr(prototype, name):
            setattr(prototype, name, create_proxy(lambda *args: "LEAK of a method"))
for name in ("Worker", "fetch", "Blob", "WebAssembly", "crossOriginIsolated", "name", "onmessage", "onerror"):
    try:
        setattr(realm, name, create_proxy(lambda *args: "LEAK of a global"))
    except JsException:
        pass  # of some there is only a getter


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
