# must: failed
# A known mistake: decay is given to the new weights.
def ema_update(ema, weights, decay=0.99):
    return (1 - decay) * ema + decay * weights
