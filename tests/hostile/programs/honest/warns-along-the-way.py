# must: passed
# tries: Divides by a decay of zero on the way to a right answer, and warns itself.
import warnings

import numpy as np

warnings.simplefilter("always")


def ema_update(ema, weights, decay=0.99):
    if decay == 1:
        warnings.warn("the shadow will not move", stacklevel=2)
    ratio = np.float64(1 - decay) / decay
    return np.where(decay == 0, weights, decay * (ema + ratio * np.where(decay == 0, 0, weights)))
