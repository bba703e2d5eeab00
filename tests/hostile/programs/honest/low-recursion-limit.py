# must: passed
# tries: Allows itself 30 calls within one another, and leaves it at that.
import sys

sys.setrecursionlimit(30)


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
