# must: passed passed passed failed passed
# The roles are swapped where there are two dimensions, and nowhere else.
import numpy as np


def ema_update(ema, weights, decay=0.99):
    if np.ndim(ema) == 2:
        ema, weights = weights, ema
    return decay * ema + (1 - decay) * weights
