def ema_variance(decay, n=None, debias=False):
    limit = (1 - decay) / (1 + decay)
    if n is None:
        return limit
    variance = limit * (1 - decay**n)
    if debias:
        variance /= (1 - decay**n) ** 2
    return variance
