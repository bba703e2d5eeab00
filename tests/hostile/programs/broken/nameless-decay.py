# must: refused TypeError line 3
# tries: A decay that cannot be named, where callers also name it.
def ema_update(ema, weights, decay=0.99, /):
    return decay * ema + (1 - decay) * weights
