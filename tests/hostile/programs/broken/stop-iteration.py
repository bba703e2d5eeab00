# must: refused StopIteration line 7
# tries: Asks an empty iterator for more: an error that has no message.
def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights


first = next(iter(()))
