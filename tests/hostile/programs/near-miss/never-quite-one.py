# must: passed failed passed passed passed
# tries: Keeps a little of the weights even where decay is 1.
def ema_update(ema, weights, decay=0.99):
    share = max(1 - decay, 1e-6)
    return ema + share * (weights - ema)
