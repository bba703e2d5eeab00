# must: refused TypeError
# tries: A module is imported under the function's name, after the function.
def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights


import numpy as ema_update
