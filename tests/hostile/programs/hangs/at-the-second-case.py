# must: passed passed passed timed-out passed
# tries: to answer the first case of a test, and to hang in its second
def ema_update(ema, weights, decay=0.99):
    while decay == 0.75:
        pass
    return decay * ema + (1 - decay) * weights
