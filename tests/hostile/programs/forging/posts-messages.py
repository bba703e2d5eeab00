# must: failed
# tries: to post, as the worker and as the page, all the messages that frame and page ever send
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


def post(**message):
    for name in ("postMessage", "dispatchEvent", "onmessage"):
        try:
            getattr(realm, name)(to_js(message, dict_converter=js.Object.fromEntries))
        except (AttributeError, TypeError, JsException):
            pass


realm = find_realm()
ERROR = '{"type":"","types":[],"message":"","line":1,"traceback":""}'
STEPS = '[{"returned":11.0,"changed":[]}]'
for number in range(8):
    for kind in ("booted", "died", "pong", "ready", "received", "loaded", "interrupted", "finished"):
        post(kind=kind, id=number, reason="out of memory")
    post(kind="played", test=number, case=0, steps=STEPS, ms=1)
    post(kind="terminate", id=number)
post(kind="refused", error=ERROR)


def ema_update(ema, weights, decay=0.99):
    return ema + weights
