import pyodide_js
from pyodide.ffi import create_proxy, jsnull, to_js

# The global object of the realm, as a getter meets it that Emscripten stumbles over.
Object = getattr(to_js([1]).constructor.constructor.prototype, "__proto__").constructor
reached = []
trap = Object.new()
trap.get = create_proxy(lambda this: reached.append(this)).captureThis()
trap.configurable = True
Object.defineProperty(Object.prototype, "XMLHttpRequest", trap)
pyodide_js.FS.createLazyFile("/", "lazy", "http://127.0.0.1:PORT/", True, False)
del Object.prototype.XMLHttpRequest
realm = reached[0]

# An object that Node looks into for a message hands its own inspect function over.
leaked = []
symbol = getattr(realm.Symbol, "for")("nodejs.util.inspect.custom")
bait = Object.create(jsnull)
realm.Reflect.set(bait, "length", 1)
realm.Reflect.set(bait, symbol, create_proxy(lambda *every: leaked.append(every)))
for bite in (
    lambda: realm.TextEncoder.new().encode(bait),
    lambda: realm.TextDecoder.new(bait),
    lambda: realm.TextDecoder.new().decode(bait),
    lambda: realm.crypto.getRandomValues(bait),
    lambda: realm.fetch("http://127.0.0.1:PORT/"),
    lambda: realm.WebAssembly.compileStreaming(bait),
):
    try:
        bite()
    except BaseException as error:
        print("refused:", type(error).__name__)
if leaked:
    print("got:", leaked)
for name in ("process", "require", "WebSocket", "XMLHttpRequest", "Worker"):
    if hasattr(realm, name):
        print("found:", name)


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
