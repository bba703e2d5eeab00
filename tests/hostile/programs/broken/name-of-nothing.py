# must: refused NameError line 3
# tries: A default that is not defined yet, seen when the function is made.
def ema_update(ema, weights, decay=DECAY):
    return decay * ema + (1 - decay) * weights


DECAY = 0.99
