# must: refused NameError line 3
# One letter is missing.
def ema_updat(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
