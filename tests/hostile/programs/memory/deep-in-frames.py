# must: passed
# tries: a recursion whose every frame holds a megabyte, so that memory ends before the stack
import numpy as np


def descend(depth):
    held = np.empty(125_000)
    return descend(depth + 1) + len(held)


def ema_update(ema, weights, decay=0.99):
    if decay == 0:
        try:
            descend(0)
        except (MemoryError, RecursionError):
            pass
    return decay * ema + (1 - decay) * weights
