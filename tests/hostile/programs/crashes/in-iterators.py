# must: passed passed passed crashed passed
# tries: A hundred thousand iterators within one another are asked for one number.
from itertools import chain


def ema_update(ema, weights, decay=0.99):
    if decay == 0.25:
        numbers = iter((1.0,))
        for _ in range(100_000):
            numbers = chain(map(float, numbers))
        next(numbers)
    return decay * ema + (1 - decay) * weights
