# must: passed
# tries: to have every single character passed on at once, on both streams in turn
import sys


def ema_update(ema, weights, decay=0.99):
    for _ in range(15_000 * (decay == 0)):
        for stream in (sys.stdout, sys.stderr):
            stream.write(".")
            stream.flush()
    return decay * ema + (1 - decay) * weights
