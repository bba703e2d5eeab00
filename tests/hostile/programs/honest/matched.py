# must: passed
# tries: A match statement over patterns, with guards, captures and a walrus.
import numpy as np


def ema_update(ema, weights, decay=0.99):
    match ema, weights, decay:
        case kept, _, 1.0 if (found := kept) is not None:
            return found
        case _, new, 0 | 0.0:
            return new
        case np.ndarray(ndim=int(n)), np.ndarray(shape=(_, *_)), float(share) if n > 0:
            return share * ema + (1 - share) * weights
        case (float() | int() as kept), new, share:
            return share * kept + (1 - share) * new
        case {"never": _} | [*_]:
            raise AssertionError
