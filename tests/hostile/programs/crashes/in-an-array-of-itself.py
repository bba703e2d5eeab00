# must: crashed crashed crashed crashed passed
# tries: An array that holds itself is added to itself, element by element.
import numpy as np


def ema_update(ema, weights, decay=0.99):
    if decay in (0.9, 1, 0):
        endless = np.empty(1, object)
        endless[0] = endless
        endless + endless
    return decay * ema + (1 - decay) * weights
