# must: timed-out
# Never gets as far as to be asked.
def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights


while ema_update(0.0, 1.0) < 1:
    pass
