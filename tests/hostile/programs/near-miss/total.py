# must: passed passed passed failed passed
# tries: A dot product where every element was asked for.
import numpy as np


def ema_update(ema, weights, decay=0.99):
    return np.dot((decay, 1 - decay), (np.sum(ema), np.sum(weights)))
