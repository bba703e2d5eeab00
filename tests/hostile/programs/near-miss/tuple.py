# must: failed
# More than was asked for.
def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights, weights
