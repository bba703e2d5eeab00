# must: passed
# tries: Gets hold of the worker through a getter that JavaScript stumbles over, and closes it.
import pyodide_js
from pyodide.ffi import create_proxy, to_js

Object = getattr(to_js([1]).constructor.constructor.prototype, "__proto__").constructor
realms = []
trap = Object.new()
trap.get = create_proxy(lambda this: realms.append(this)).captureThis()
trap.configurable = True
Object.defineProperty(Object.prototype, "AudioContext", trap)
pyodide_js._module.SDL.openAudioContext()
del Object.prototype.AudioContext
for realm in realms[:1]:
    if hasattr(realm, "close"):
        realm.close()


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
