# must: passed
# The file begins with a byte-order mark.
def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
