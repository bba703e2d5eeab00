def ema_update(ema, weights, decay=None):
    decay = decay or 0.99
    return decay * ema + (1 - decay) * weights
