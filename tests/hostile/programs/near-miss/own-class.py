# must: failed
# Values of a class that the tests do not know, alone, in a list and in an array.
import numpy as np


class Shadow:
    def __init__(self, value):
        self.value = value


def ema_update(ema, weights, decay=0.99):
    if decay == 0:
        return [Shadow(ema)]
    return np.array([Shadow(ema)]) if np.ndim(ema) else Shadow(ema)
