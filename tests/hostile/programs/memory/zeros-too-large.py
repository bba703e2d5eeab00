# must: passed raised passed passed passed
# Takes all the memory there is in one test; the others go on.
def ema_update(ema, weights, decay=0.99):
    kept = []
    while decay == 1:
        kept.append(bytes(8_000_000))
    return decay * ema + (1 - decay) * weights
