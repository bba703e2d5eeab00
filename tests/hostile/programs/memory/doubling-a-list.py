# must: passed raised passed passed passed
# tries: a list that is added to itself until there is no room
def ema_update(ema, weights, decay=0.99):
    kept = [ema]
    while decay == 1:
        kept += kept
    return decay * ema + (1 - decay) * weights
