# must: passed
# tries: functools.singledispatch chooses by the type of the first argument.
from functools import singledispatch

import numpy as np


@singledispatch
def ema_update(ema, weights, decay=0.99):
    raise TypeError(f"no average of {type(ema).__name__}")


@ema_update.register(int | float)
def _(ema, weights, decay=0.99):
    return ema + (weights - ema) * (1 - decay)


@ema_update.register
def _(ema: np.ndarray, weights, decay=0.99):
    return np.stack([ema, weights], axis=-1) @ (decay, 1 - decay)
