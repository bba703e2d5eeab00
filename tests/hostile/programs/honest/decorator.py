# must: passed
# A decorator around it that keeps the signature.
from functools import wraps


def unchanged(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


@unchanged
def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
