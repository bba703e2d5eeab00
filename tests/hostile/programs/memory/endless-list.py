# must: failed
# Nested without end; where decay is 1 a dictionary, and where it is 0 more than is compared.
import numpy as np


def ema_update(ema, weights, decay=0.99):
    if decay == 1:
        return {"ema": ema, 1: {True: (None, {weights})}}
    if decay == 0:
        return np.zeros((400, 400))
    new = [decay * ema]
    new.append(new)
    return new
