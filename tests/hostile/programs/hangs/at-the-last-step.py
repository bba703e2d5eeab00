# must: passed passed passed passed timed-out
# tries: to answer 999 steps of a chain, and to hang in the last
steps = 0


def ema_update(ema, weights, decay=0.99):
    global steps
    steps += decay == 0.99
    while steps == 1_000:
        pass
    return decay * ema + (1 - decay) * weights
