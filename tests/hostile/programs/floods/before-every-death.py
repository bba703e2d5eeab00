# must: crashed crashed crashed passed passed
# tries: to print all that a run may print before every death of an interpreter
import os

print("loading")


def ema_update(ema, weights, decay=0.99):
    if decay in (1, 0) or (decay == 0.9 and not hasattr(ema, "shape")):
        print("last words " * 10_000, flush=True)
        os._exit(1)
    return decay * ema + (1 - decay) * weights
