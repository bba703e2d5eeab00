# must: passed
# The formula as it stands.
def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
