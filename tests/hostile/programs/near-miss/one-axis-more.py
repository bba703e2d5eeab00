# must: failed failed failed passed failed
# tries: A number comes back as an array of one number.
import numpy as np


def ema_update(ema, weights, decay=0.99):
    return np.atleast_1d(decay * ema + (1 - decay) * weights)
