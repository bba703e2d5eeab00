# must: refused SyntaxError line 3
# tries: An escape in bytes that lacks a digit.
MARK = b"\x9"


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
