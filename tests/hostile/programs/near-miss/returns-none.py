# must: failed
# A known mistake: nothing is returned.
def ema_update(ema, weights, decay=0.99):
    ema = decay * ema + (1 - decay) * weights
