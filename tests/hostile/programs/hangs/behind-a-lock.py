# must: passed passed timed-out passed passed
# tries: to wait for a lock that nobody else can give back
from threading import Lock


def ema_update(ema, weights, decay=0.99):
    if decay == 0:
        lock = Lock()
        lock.acquire()
        lock.acquire()
    return decay * ema + (1 - decay) * weights
