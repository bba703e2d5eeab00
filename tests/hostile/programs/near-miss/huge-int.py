# must: failed
# Ints: one whose end is not shown, one that is too long to be compared, and a shorter one.
def ema_update(ema, weights, decay=0.99):
    if decay == 0.9:
        return 7**9_000
    return 2**150_000 if decay == 1 else 10**30
