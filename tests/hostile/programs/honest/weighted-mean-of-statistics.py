# must: passed
# tries: statistics.fmean and an object array, whose result is made of floats again.
from statistics import fmean

import numpy as np


def ema_update(ema, weights, decay=0.99):
    mean = np.frompyfunc(lambda *pair: fmean(pair, weights=(decay, 1 - decay)), 2, 1)
    new = mean(ema, weights)
    return new.astype(float) if isinstance(new, np.ndarray) else new
