# must: passed passed failed failed passed
# tries: The sign of the weights is lost.
def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * abs(weights)
