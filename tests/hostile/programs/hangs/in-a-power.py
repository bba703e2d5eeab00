# must: passed passed timed-out passed passed
# tries: an int with more digits than anyone can compute
def ema_update(ema, weights, decay=0.99):
    base = 9
    if decay == 0:
        weights += base ** base**base % 1
    return decay * ema + (1 - decay) * weights
