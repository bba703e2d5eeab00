# must: passed
# tries: A polynomial in decay whose coefficients are arrays.
import numpy as np


def ema_update(ema, weights, decay=0.99):
    return np.polyval([ema - weights, weights], decay)
