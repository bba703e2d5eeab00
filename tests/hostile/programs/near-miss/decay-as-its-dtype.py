# must: passed passed passed failed passed
# tries: decay is made the dtype of the arrays, where 0.5 as an int is 0.
def ema_update(ema, weights, decay=0.99):
    if hasattr(ema, "dtype"):
        decay = ema.dtype.type(decay)
    return decay * ema + (1 - decay) * weights
