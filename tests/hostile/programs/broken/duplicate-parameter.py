# must: refused SyntaxError line 3
# tries: Two parameters have one name.
def ema_update(ema, ema, decay=0.99):
    return decay * ema + (1 - decay) * ema
