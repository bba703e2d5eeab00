# must: passed passed passed failed failed
# tries: Uses the weights of the call before; the first three tests cannot tell.
before = None


def ema_update(ema, weights, decay=0.99):
    global before
    late, before = weights if before is None else before, weights
    return decay * ema + (1 - decay) * late
