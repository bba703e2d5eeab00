# must: passed
# tries: In place, with out= and *=, on copies that nobody else holds.
import numpy as np


def ema_update(ema, weights, decay=0.99):
    new, share = np.array(ema, dtype=float), np.array(weights, dtype=float)
    new *= decay
    np.multiply(share, 1 - decay, out=share)
    np.add(new, share, out=new)
    return new[()]
