# must: failed
# tries: nan, infinities and what else is equal to itself only, or to everything
import numpy as np


def ema_update(ema, weights, decay=0.99):
    if np.ndim(ema):
        return np.full(ema.shape, np.nan)
    return {
        0.9: float("nan"),
        1: complex("nan+infj"),
        0: np.float16("-inf"),
        0.99: np.array("NaT", "datetime64[s]"),
    }[decay]
