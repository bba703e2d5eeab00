def ema_variance(decay, n=None, debias=False):
    return (1 - decay) / (1 + decay)
