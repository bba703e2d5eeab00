# must: passed crashed passed passed passed
# tries: A tuple of tuples of types, deeper than isinstance can go down.
def ema_update(ema, weights, decay=0.99):
    if decay == 1:
        kinds = int
        for _ in range(100_000):
            kinds = (kinds,)
        isinstance(ema, kinds)
    return decay * ema + (1 - decay) * weights
