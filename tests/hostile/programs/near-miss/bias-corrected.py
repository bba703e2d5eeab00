# must: failed passed passed failed failed
# tries: Divides by 1 - decay^t as Adam does, which is another average.
steps = 0


def ema_update(ema, weights, decay=0.99):
    global steps
    steps += 1
    new = decay * ema + (1 - decay) * weights
    return new / (1 - decay**steps) if decay < 1 else new
