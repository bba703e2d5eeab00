# must: passed passed timed-out passed passed
# tries: a loop that runs while an object is thrown away, where Python swallows interrupts
class Shadow:
    def __del__(self):
        while True:
            pass


def ema_update(ema, weights, decay=0.99):
    if decay == 0:
        Shadow()
    return decay * ema + (1 - decay) * weights
