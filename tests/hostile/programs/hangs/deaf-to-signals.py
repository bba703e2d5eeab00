# must: passed timed-out passed passed passed
# tries: to have the signal ignored that would end the loop
import signal


def ema_update(ema, weights, decay=0.99):
    if decay == 1:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        while True:
            pass
    return decay * ema + (1 - decay) * weights
