# must: failed
# Nothing divided by nothing, with NumPy's warning printed.
import numpy as np


def ema_update(ema, weights, decay=0.99):
    return np.float64(0.0) / (0 * np.asarray(ema))
