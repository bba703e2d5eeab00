# must: raised
# NumPy's own errors: of shapes, of dimensions, of a name that it has in no version.
import numpy as np


def ema_update(ema, weights, decay=0.99):
    if np.ndim(ema) == 0 and decay == 0.9:
        return np.lerp(ema, weights, decay)
    if np.ndim(ema) == 0:
        return np.concatenate([ema, weights])
    return decay * ema + (1 - decay) * weights[..., :-1]
