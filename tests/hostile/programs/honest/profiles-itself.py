# must: passed
# tries: A trace function counts the lines of every call, and a profiler the calls.
import cProfile
import sys

lines = 0


def count(frame, event, _):
    global lines
    lines += event == "line"
    return count


def blend(ema, weights, decay):
    kept = decay * ema
    return kept + (1 - decay) * weights


def ema_update(ema, weights, decay=0.99):
    before = lines
    sys.settrace(count)
    try:
        new = blend(ema, weights, decay)
    finally:
        sys.settrace(None)
    assert lines > before
    return cProfile.Profile().runcall(lambda: new)
