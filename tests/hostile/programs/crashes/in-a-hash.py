# must: passed crashed passed passed passed
# tries: Hashes a tuple within a tuple, two hundred thousand deep, which Python does without counting.
def ema_update(ema, weights, decay=0.99):
    if decay == 1:
        nested = ()
        for _ in range(200_000):
            nested = (nested,)
        hash(nested)
    return decay * ema + (1 - decay) * weights
