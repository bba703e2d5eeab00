# must: passed
# tries: A decorator with functools.wraps hands in the first argument: callers pass the others.
from functools import wraps

import numpy


def with_numpy(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        return function(numpy, *args, **kwargs)

    return wrapper


@with_numpy
def ema_update(np, ema, weights, decay=0.99):
    return np.add(np.multiply(decay, ema), np.multiply(1 - decay, weights))
