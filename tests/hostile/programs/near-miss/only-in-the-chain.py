# must: passed passed passed passed failed
# Stops on its way, after some hundred steps.
def ema_update(ema, weights, decay=0.99):
    new = decay * ema + (1 - decay) * weights
    return ema if decay == 0.99 and new > 4.9 else new
