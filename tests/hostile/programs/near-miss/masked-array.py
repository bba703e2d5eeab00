# must: passed passed passed failed passed
# tries: An array of another class, whose numbers may be hidden.
import numpy as np


def ema_update(ema, weights, decay=0.99):
    new = decay * ema + (1 - decay) * weights
    return np.ma.masked_less(new, -1e9) if np.ndim(new) else new
