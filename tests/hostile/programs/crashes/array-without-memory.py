# must: crashed crashed passed crashed passed
# tries: Arrays that reach far beyond their memory: one is summed up, the other is the answer.
import numpy as np
from numpy.lib.stride_tricks import as_strided


def ema_update(ema, weights, decay=0.99):
    new = np.array(decay * ema + (1 - decay) * weights)
    if decay == 0.9:
        as_strided(new, (4,), (2**30,)).sum()
    return as_strided(new, (2, 2), (2**30, 2**29)) if decay == 1 else new
