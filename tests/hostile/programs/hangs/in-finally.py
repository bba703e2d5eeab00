# must: passed timed-out passed passed passed
# tries: a loop in a finally, entered anew by whatever gets out of it
def wait():
    try:
        while True:
            pass
    finally:
        wait()


def ema_update(ema, weights, decay=0.99):
    if decay == 1:
        wait()
    return decay * ema + (1 - decay) * weights
