# must: passed
# tries: to open every connection that JavaScript knows, to both servers
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
KINDS = (
    "WebSocket EventSource WebTransport Worker SharedWorker RTCPeerConnection WebSocketStream "
    "PushManager Image Notification TCPSocket PresentationRequest"
).split()
for kind in KINDS:
    for url in ("localhost:4197/", "127.0.0.1:4196/", "127.0.0.1:4196/?GRADUS_CANARY"):
        for scheme in ("http", "https", "ws"):
            try:
                made = getattr(realm, kind).new(f"{scheme}://{url}")
                made.onmessage = create_proxy(lambda event: print("GOT", event.data))
                made.onopen = create_proxy(lambda event: print("GOT a connection"))
            except (AttributeError, JsException):
                pass
try:
    realm.navigator.sendBeacon("http://127.0.0.1:4196/", "GRADUS_CANARY")
except (AttributeError, JsException):
    pass


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
