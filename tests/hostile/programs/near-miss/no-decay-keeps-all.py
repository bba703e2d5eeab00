# must: passed passed failed passed passed
# tries: Takes a decay of 0 for "no averaging", and gives back the wrong one of the two.
def ema_update(ema, weights, decay=0.99):
    if not decay:
        return ema
    return decay * ema + (1 - decay) * weights
