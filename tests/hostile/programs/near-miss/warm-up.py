# must: failed failed passed failed failed
# tries: A decay that grows with the number of calls, as TensorFlow's moving average has it.
calls = 0


def ema_update(ema, weights, decay=0.99):
    global calls
    decay = min(decay, (1 + calls) / (10 + calls))
    calls += 1
    return decay * ema + (1 - decay) * weights
