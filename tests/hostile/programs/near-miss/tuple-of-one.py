# must: failed
# tries: A comma at the end of the line makes a tuple.
def ema_update(ema, weights, decay=0.99):
    new = decay * ema + (1 - decay) * weights,
    return new
