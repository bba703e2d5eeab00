# must: passed passed timed-out passed passed
# Never comes back where decay is 0. What it printed stays, and later tests are played.
def ema_update(ema, weights, decay=0.99):
    if decay != 0.99:
        print("decay:", decay)
    while decay == 0:
        pass
    return decay * ema + (1 - decay) * weights
