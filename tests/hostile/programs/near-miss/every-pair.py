# must: passed passed passed failed passed
# tries: Adds each to each: arrays of n numbers become arrays of n times n.
import numpy as np


def ema_update(ema, weights, decay=0.99):
    return np.add.outer(decay * ema, (1 - decay) * weights)
