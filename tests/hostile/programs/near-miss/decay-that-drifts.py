# must: passed passed failed failed failed
# tries: Every call shrinks the step of the next one, and where decay is 1 there is none to shrink.
rate = 1.0


def ema_update(ema, weights, decay=0.99):
    global rate
    step, rate = rate * (1 - decay), rate * 0.999
    return ema + step * (weights - ema)
