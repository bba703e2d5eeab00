# must: refused ZeroDivisionError line 5
# tries: The decorator fails, in a line of its own.
def shares(parts):
    def decorate(function):
        return 1 / parts

    return decorate


@shares(0)
def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
