# must: passed passed passed failed passed
# tries: Rows and columns change places, which only a matrix shows.
import numpy as np


def ema_update(ema, weights, decay=0.99):
    return np.transpose(decay * ema + (1 - decay) * weights)
