# must: passed passed passed failed passed
# Right values in one row.
import numpy as np


def ema_update(ema, weights, decay=0.99):
    new = decay * ema + (1 - decay) * weights
    return new.ravel() if np.ndim(new) else new
