# must: passed
# tries: Calls itself by its global name, by keyword, for each row and each number.
import numpy as np


def ema_update(ema, weights, decay=0.99):
    if np.ndim(ema) == 0:
        return decay * ema + (1 - decay) * weights
    rows = [ema_update(weights=new, decay=decay, ema=old) for old, new in zip(ema, weights)]
    return np.stack(rows)
