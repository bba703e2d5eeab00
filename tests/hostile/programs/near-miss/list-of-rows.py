# must: passed passed passed failed passed
# tries: A list whose items are arrays, for a matrix.
import numpy as np


def ema_update(ema, weights, decay=0.99):
    new = decay * ema + (1 - decay) * weights
    return [row for row in new] if np.ndim(new) == 2 else new
