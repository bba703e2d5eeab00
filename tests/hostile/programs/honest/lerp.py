# must: passed
# A step towards the weights: the same number, but for its last digits. Names may be Greek.
def ema_update(ema, weights, decay=0.99):
    α = 1 - decay
    return ema + α * (weights - ema)
