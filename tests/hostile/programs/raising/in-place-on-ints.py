# must: passed passed passed raised passed
# A known mistake: ints cannot be multiplied in place by a float.
def ema_update(ema, weights, decay=0.99):
    ema *= decay
    ema += (1 - decay) * weights
    return ema
