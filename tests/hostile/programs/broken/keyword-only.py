# must: refused TypeError line 3
# tries: A decay that can only be named, where callers also give it by its place.
def ema_update(ema, weights, *, decay=0.99):
    return decay * ema + (1 - decay) * weights
