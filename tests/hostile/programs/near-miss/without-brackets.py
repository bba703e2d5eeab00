# must: failed
# tries: The brackets around 1 - decay are missing.
def ema_update(ema, weights, decay=0.99):
    return decay * ema + 1 - decay * weights
