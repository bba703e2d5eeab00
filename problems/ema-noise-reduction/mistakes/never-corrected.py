def ema_variance(decay, n=None, debias=False):
    limit = (1 - decay) / (1 + decay)
    if n is None:
        return limit
    return limit * (1 - decay ** (2 * n))
