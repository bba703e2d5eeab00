# must: failed
# A complex number for a number, and an array of them for an array.
def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights + 1e-3j
