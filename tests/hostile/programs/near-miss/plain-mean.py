# must: failed
# tries: The mean of the two, whatever decay is.
import numpy as np


def ema_update(ema, weights, decay=0.99):
    return np.mean([ema, weights], axis=0)
