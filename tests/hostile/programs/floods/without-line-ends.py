# must: passed
# tries: a text without a line end, printed a character at a time
def ema_update(ema, weights, decay=0.99):
    for _ in range(100_000 * (decay == 0)):
        print(end="x")
    return decay * ema + (1 - decay) * weights
