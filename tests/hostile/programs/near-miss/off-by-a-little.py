# must: passed failed failed failed failed
# A small number against a division by zero, where nothing is divided.
def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights + 1e-8
