# must: passed timed-out passed passed passed
# Catches whatever would end it, in one test.
def ema_update(ema, weights, decay=0.99):
    while decay == 1:
        try:
            while True:
                pass
        except BaseException:
            pass
    return decay * ema + (1 - decay) * weights
