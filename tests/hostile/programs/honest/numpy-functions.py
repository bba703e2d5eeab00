# must: passed
# NumPy's functions instead of operators: single numbers come back as NumPy's.
import numpy as np


def ema_update(ema, weights, decay=0.99):
    return np.add(np.multiply(decay, ema), np.multiply(np.subtract(1.0, decay), weights))
