# must: refused SyntaxError line 3
# tries: Quotes that a word processor has made pretty, and a dash in place of a minus.
print(“loading”)


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 – decay) * weights
