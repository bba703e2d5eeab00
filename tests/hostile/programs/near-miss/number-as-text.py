# must: failed
# tries: Formats the answer as it would be printed.
def ema_update(ema, weights, decay=0.99):
    return f"{decay * ema + (1 - decay) * weights}"
