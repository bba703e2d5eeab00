# must: passed crashed passed passed passed
# Sorting asks for keys, which are found by sorting.
def key(number):
    return sorted([number], key=key)


def ema_update(ema, weights, decay=0.99):
    return key(ema) if decay == 1 else decay * ema + (1 - decay) * weights
