# must: passed passed raised passed passed
# A division by zero in one test.
def ema_update(ema, weights, decay=0.99):
    return (ema + weights * (1 - decay) / decay) * decay
