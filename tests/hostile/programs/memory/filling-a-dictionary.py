# must: passed passed raised passed passed
# tries: a dictionary that keeps an array for every average there ever was
import numpy as np


def ema_update(ema, weights, decay=0.99):
    seen = {}
    while decay == 0:
        seen[len(seen)] = np.empty(100_000)
    return decay * ema + (1 - decay) * weights
