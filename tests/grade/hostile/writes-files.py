import pyodide_js

for write in (
    lambda: open("MARKER", "w").write("here"),
    lambda: pyodide_js.FS.writeFile("MARKER", "here"),
    lambda: pyodide_js._module.require("fs").writeFileSync("MARKER", "here"),
):
    try:
        print("wrote:", write())
    except BaseException as error:
        print("refused:", type(error).__name__)


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
