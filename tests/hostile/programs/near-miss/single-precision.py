# must: passed passed passed failed failed
# Half of the digits are lost.
import numpy as np


def ema_update(ema, weights, decay=0.99):
    return np.float32(decay) * np.float32(ema) + np.float32(1 - decay) * np.float32(weights)
