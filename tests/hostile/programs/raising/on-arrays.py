# must: passed passed passed raised passed
# A known mistake: float() takes no array.
def ema_update(ema, weights, decay=0.99):
    return decay * float(ema) + (1 - decay) * float(weights)
