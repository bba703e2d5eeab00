# must: passed
# tries: One number at a time: arrays without dimensions come back for numbers, and are fed back.
import numpy as np


@np.vectorize
def between(ema, weights, decay):
    return np.interp(decay, (0, 1), (weights, ema))


def ema_update(ema, weights, decay=0.99):
    new = between(ema, weights, decay)
    assert type(new) is np.ndarray
    return new
