# must: passed passed passed failed passed
# tries: Of an array only the first number.
import numpy as np


def ema_update(ema, weights, decay=0.99):
    return np.ravel(decay * ema + (1 - decay) * weights)[0]
