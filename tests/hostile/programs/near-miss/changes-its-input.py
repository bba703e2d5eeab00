# must: passed passed passed failed passed
# Right values, but an array of floats is changed in place.
def ema_update(ema, weights, decay=0.99):
    if getattr(ema, "dtype", None) != float:
        return decay * ema + (1 - decay) * weights
    ema *= decay
    ema += (1 - decay) * weights
    return ema
