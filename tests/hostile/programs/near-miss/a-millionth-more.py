# must: failed
# tries: A millionth of the result too much.
def ema_update(ema, weights, decay=0.99):
    return (decay * ema + (1 - decay) * weights) * 1.000001
