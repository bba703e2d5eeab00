# must: passed
# tries: Works inside its input's own memory and puts back what was there, even when it fails.
import numpy as np


def ema_update(ema, weights, decay=0.99):
    if not isinstance(ema, np.ndarray) or ema.dtype != float:
        return decay * ema + (1 - decay) * weights
    before = ema.tobytes()
    try:
        ema *= decay
        ema += (1 - decay) * weights
        return ema.copy()
    finally:
        ema.data.cast("B")[:] = before
