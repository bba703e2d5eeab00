# must: failed passed failed failed failed
# tries: A step of the right length in the wrong direction.
def ema_update(ema, weights, decay=0.99):
    return ema - (1 - decay) * (weights - ema)
