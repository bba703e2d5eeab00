# must: passed
# tries: 300 MB in the heap of JavaScript, which Python's cap does not count
from pyodide.ffi import to_js

kept = [to_js(bytes(10_000_000)) for _ in range(30)]
texts = [to_js(b"1").constructor.new(1_000).fill(7).join("shadow") for _ in range(1_000)]


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
