# must: failed
# tries: yield where return belongs.
def ema_update(ema, weights, decay=0.99):
    yield decay * ema + (1 - decay) * weights
