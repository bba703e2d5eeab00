import pyodide_js


def attempt(what):
    try:
        print("got:", what())
    except BaseException as error:
        print("refused:", type(error).__name__, str(error)[:80])


module = pyodide_js._module
attempt(lambda: pyodide_js.mountNodeFS("/teacher", "/"))
attempt(lambda: pyodide_js.FS.mount(pyodide_js.FS.filesystems.NODEFS, {"root": "/"}, "/mnt"))
attempt(lambda: pyodide_js._api.loadBinaryFile("FILE"))
attempt(lambda: module.readBinary("FILE"))
attempt(lambda: open("/mnt/etc/passwd").read())
attempt(lambda: pyodide_js.loadPackage("file://FILE"))


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
