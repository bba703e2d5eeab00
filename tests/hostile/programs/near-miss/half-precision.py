# must: passed passed passed failed failed
# tries: Kept in two bytes each, which 11, 3.5 and -7 do not show.
import numpy as np


def ema_update(ema, weights, decay=0.99):
    return np.float16(decay * ema + (1 - decay) * weights)
