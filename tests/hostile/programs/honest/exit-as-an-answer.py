# must: passed
# tries: SystemExit carries the answer from a helper, which is odd but ends nothing.
import sys


def leave(ema, weights, decay):
    sys.exit(decay * ema + (1 - decay) * weights)


def ema_update(ema, weights, decay=0.99):
    try:
        leave(ema, weights, decay)
    except SystemExit as leaving:
        return leaving.code
