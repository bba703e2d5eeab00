# must: failed passed passed failed failed
# tries: decay is applied twice.
def ema_update(ema, weights, decay=0.99):
    decay *= decay
    return decay * ema + (1 - decay) * weights
