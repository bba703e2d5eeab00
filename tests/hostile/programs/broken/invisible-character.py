# must: refused SyntaxError line 4
# tries: A space that takes no room, as it is copied from web pages.
def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1​ - decay) * weights
