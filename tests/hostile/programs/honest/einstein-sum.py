# must: passed
# tries: One einsum over the stacked inputs; a single number comes back as NumPy's.
import numpy as np


def ema_update(ema, weights, decay=0.99):
    return np.einsum("i,i...->...", (decay, 1 - decay), np.array([ema, weights], dtype=float))
