# must: passed passed passed failed passed
# A list for an array.
def ema_update(ema, weights, decay=0.99):
    new = decay * ema + (1 - decay) * weights
    return new.tolist() if hasattr(new, "tolist") else new
