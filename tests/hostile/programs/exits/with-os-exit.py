# must: passed passed crashed passed passed
# Ends Python in one test, and in no polite way.
import os


def ema_update(ema, weights, decay=0.99):
    if decay == 0:
        os._exit(3)
    return decay * ema + (1 - decay) * weights
