# must: passed passed passed passed failed
# tries: Rounds to three digits, which only the chain makes visible.
import numpy as np


def ema_update(ema, weights, decay=0.99):
    return np.round(decay * ema + (1 - decay) * weights, 3)
