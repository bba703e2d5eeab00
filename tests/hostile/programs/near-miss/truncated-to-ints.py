# must: passed passed passed failed passed
# What comes in as ints goes out as ints.
def ema_update(ema, weights, decay=0.99):
    new = decay * ema + (1 - decay) * weights
    return new.astype(ema.dtype) if hasattr(new, "astype") else new
