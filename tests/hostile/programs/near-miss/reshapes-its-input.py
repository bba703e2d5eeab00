# must: passed passed passed failed passed
# tries: Leaves every number of its input alone, and not its shape.
import numpy as np


def ema_update(ema, weights, decay=0.99):
    new = decay * ema + (1 - decay) * weights
    if np.ndim(weights) == 2:
        weights.shape = (-1,)
    return new
