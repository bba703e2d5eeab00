# must: passed
# tries: Computes in single precision where both inputs are; here none is.
import numpy as np


def ema_update(ema, weights, decay=0.99):
    kinds = {getattr(value, "dtype", None) for value in (ema, weights)}
    share = np.float32 if kinds == {np.dtype("float32")} else float
    return share(decay) * ema + share(1 - decay) * weights
