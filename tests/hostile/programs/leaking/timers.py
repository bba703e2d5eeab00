# must: passed
# tries: to come back later: by timers that set timers, by promises, and when memory is cleaned up
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


def later(*ignored):
    print("LEAK of a timer")
    set_timeout(proxy, 50)
    raise RuntimeError("LEAK of an error")


realm, proxy = find_realm(), create_proxy(later)
set_timeout = getattr(realm, "setTimeout", js.setTimeout)
for milliseconds in (0, 1, 20, 300, 2_000):
    set_timeout(proxy, milliseconds)
for name in ("setInterval", "queueMicrotask", "requestAnimationFrame"):
    try:
        getattr(realm, name)(proxy, 10)
    except (AttributeError, JsException):
        pass
realm.Promise.new(create_proxy(lambda resolve, reject: resolve())).then(proxy)
realm.Promise.new(create_proxy(lambda resolve, reject: reject()))
realm.FinalizationRegistry.new(proxy).register(realm.Object.new(), 1)


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
