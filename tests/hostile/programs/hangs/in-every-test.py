# must: timed-out timed-out not-run not-run not-run
# Uses all the time of the run. Loading takes some of it, so that the second test is clearly cut
# short by the end of the run, and not by its own.
import time

time.sleep(0.5)


def ema_update(ema, weights, decay=0.99):
    while True:
        ema = decay * ema + (1 - decay) * weights
