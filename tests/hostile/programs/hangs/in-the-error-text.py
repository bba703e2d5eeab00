# must: passed timed-out passed passed passed
# tries: an exception whose message never ends when it is asked for
class Endless(Exception):
    def __str__(self):
        while True:
            pass


def ema_update(ema, weights, decay=0.99):
    if decay == 1:
        raise Endless
    return decay * ema + (1 - decay) * weights
