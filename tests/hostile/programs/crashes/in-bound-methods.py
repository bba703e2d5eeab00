# must: passed crashed passed passed passed
# tries: A method bound to a method bound to a method.
from types import MethodType


def ema_update(ema, weights, decay=0.99):
    if decay == 1:
        method = float
        for _ in range(100_000):
            method = MethodType(method, 1)
        method()
    return decay * ema + (1 - decay) * weights
