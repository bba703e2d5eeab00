# must: passed
# tries: to leave the next worker without its scripts, and to close the one it runs in
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
urls = {str(realm.location.href), "pyodide", "pyodideAsm"}
for look in (lambda: realm.Error.new("where"), lambda: pyodide_js.FS.open("/nowhere", "r")):
    try:
        stack = str(look().stack)
    except JsException as error:
        stack = str(getattr(error, "stack", ""))
    urls |= {word.strip("()").rsplit(":", 2)[0] for word in stack.split() if "blob:" in word}
for url in urls:
    try:
        realm.URL.revokeObjectURL(url)
    except (AttributeError, JsException):
        pass
for leave in ("close", "stop"):
    try:
        getattr(realm, leave)()
    except (AttributeError, JsException):
        pass


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
