# must: refused SyntaxError line 4
# tries: nonlocal where nothing is around.
decay = 0.99
nonlocal decay


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
