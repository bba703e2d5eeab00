def ema_variance(decay, n=None, debias=False):
    variance = (1 - decay) / (1 + decay)
    if n is not None:
        variance *= 1 - decay ** (2 * n)
        if debias:
            variance /= (1 - decay**n) ** 2
    return variance**0.5
