# must: passed
# tries: every way to a server that Python and Pyodide bring along
import socket

import pyodide_js
from pyodide.http import open_url, pyfetch


def attempt(read):
    try:
        got = read()
    except Exception:
        return
    if got and type(got).__name__ not in ("coroutine", "JsPromise", "PyodideFuture", "PyodideTask"):
        print("GOT", got)


def talk(host, port):
    with socket.create_connection((host, port), 1) as connection:
        connection.sendall(b"GET /?GRADUS_CANARY HTTP/1.0\r\n\r\n")
        return connection.recv(100)


for host, port in (("localhost", 4197), ("127.0.0.1", 4196)):
    url = f"http://{host}:{port}/"
    attempt(lambda: talk(host, port))
    attempt(lambda: open_url(url).read())
    attempt(lambda: pyfetch(url).send(None) and None)
    attempt(lambda: pyodide_js.loadPackage(f"{url}tests.whl"))
    attempt(lambda: pyodide_js._api.loadBinaryFile(f"{url}tests.js"))


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
