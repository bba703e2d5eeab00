# must: passed timed-out passed passed passed
# tries: to sleep for eleven days
import time


def ema_update(ema, weights, decay=0.99):
    if decay == 1:
        time.sleep(1e6)
    return decay * ema + (1 - decay) * weights
