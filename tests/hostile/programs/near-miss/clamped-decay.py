# must: passed failed failed passed passed
# tries: Keeps decay off the ends of its range.
def ema_update(ema, weights, decay=0.99):
    decay = min(max(decay, 0.01), 0.99)
    return decay * ema + (1 - decay) * weights
