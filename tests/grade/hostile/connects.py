import socket
import urllib.request

import pyodide_js


def attempt(what):
    try:
        print("got:", what())
    except BaseException as error:
        print("refused:", type(error).__name__)


URL = "http://127.0.0.1:PORT/"
attempt(lambda: socket.create_connection(("127.0.0.1", PORT), 1).send(b"GET / HTTP/1.0\r\n\r\n"))
attempt(lambda: urllib.request.urlopen(URL, timeout=1).read())
attempt(lambda: pyodide_js.loadPackage(URL + "x.whl"))
attempt(lambda: pyodide_js._api.loadBinaryFile(URL))
try:
    from pyodide.http import open_url, pyfetch

    attempt(lambda: open_url(URL).read())
    attempt(lambda: pyfetch(URL))
except ImportError:
    pass


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
