# must: passed passed passed timed-out passed
# tries: one call of NumPy that takes minutes, for arrays only
import numpy as np


def ema_update(ema, weights, decay=0.99):
    if np.ndim(ema):
        large = np.ones((3_000, 3_000))
        weights = weights + 0 * (large @ large)[0, 0]
    return decay * ema + (1 - decay) * weights
