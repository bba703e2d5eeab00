# must: passed failed passed failed failed
# tries: A list as a default remembers the first shadow for ever.
def ema_update(ema, weights, decay=0.99, shadows=[]):
    shadows.append(ema)
    return decay * shadows[0] + (1 - decay) * weights
