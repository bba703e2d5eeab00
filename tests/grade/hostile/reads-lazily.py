import pyodide_js

pyodide_js.FS.createLazyFile("/", "lazy", "file://FILE", True, False)


def ema_update(ema, weights, decay=0.99):
    return open("/lazy").read()
