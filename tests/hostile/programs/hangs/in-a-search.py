# must: passed timed-out passed passed passed
# tries: a search of the browser's own, which goes on when its worker has been ended
import js
from pyodide.ffi import to_js


def ema_update(ema, weights, decay=0.99):
    if decay == 1:
        endless = js.Object.new()
        endless.length = 9e15
        to_js([]).constructor.prototype.indexOf.call(endless, 1)
    return decay * ema + (1 - decay) * weights
