# must: failed
# tries: Exact arithmetic, which gives no number that the tests know, nor an array of such.
from fractions import Fraction

import numpy as np


def ema_update(ema, weights, decay=0.99):
    exact = np.frompyfunc(Fraction, 1, 1)
    return exact(decay) * exact(ema) + (1 - exact(decay)) * exact(weights)
