# must: refused SyntaxError line 4
# tries: Three quotes begin a docstring that never ends.
def ema_update(ema, weights, decay=0.99):
    """One step of the moving average.
    return decay * ema + (1 - decay) * weights
