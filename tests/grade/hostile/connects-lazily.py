import pyodide_js

pyodide_js.FS.createLazyFile("/", "lazy", "http://127.0.0.1:PORT/", True, False)


def ema_update(ema, weights, decay=0.99):
    return open("/lazy").read()
