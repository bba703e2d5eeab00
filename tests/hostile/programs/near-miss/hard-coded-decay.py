# must: failed failed failed failed passed
# A known mistake: the parameter is not used.
def ema_update(ema, weights, decay=0.99):
    return 0.99 * ema + 0.01 * weights
