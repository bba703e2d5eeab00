# must: refused SyntaxError line 4
# A bracket that is never closed.
def ema_update(ema, weights, decay=0.99):
    return (decay * ema + (1 - decay) * weights
