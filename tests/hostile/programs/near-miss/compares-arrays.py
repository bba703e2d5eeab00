# must: passed passed passed raised passed
# tries: A short cut that asks whether an array is true.
def ema_update(ema, weights, decay=0.99):
    if ema == weights:
        return ema
    return decay * ema + (1 - decay) * weights
