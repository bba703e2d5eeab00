# must: passed
# The terms come out of a generator, and are summed.
def terms(ema, weights, decay):
    yield decay * ema
    yield (1 - decay) * weights


def ema_update(ema, weights, decay=0.99):
    return sum(terms(ema, weights, decay))
