# must: failed
# tries: right values as objects, as records, masked, as a matrix, and in a precision nobody asked for
import numpy as np


def ema_update(ema, weights, decay=0.99):
    new = decay * ema + (1 - decay) * weights
    if np.ndim(new):
        return np.ma.masked_array(new, mask=False) if np.ndim(new) == 1 else np.asmatrix(new)
    if decay == 0.9:
        return np.array(new, object)
    if decay == 1:
        return np.array([(new,)], [("value", float)])[0]
    return np.array(new, np.longdouble)
