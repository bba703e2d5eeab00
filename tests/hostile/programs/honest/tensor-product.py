# must: passed
# Both stacked and contracted with their shares: an array without dimensions stands for a number.
import numpy as np


def ema_update(ema, weights, decay=0.99):
    return np.tensordot([decay, 1 - decay], np.stack([ema, weights]), axes=1)
