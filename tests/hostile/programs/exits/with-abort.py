# must: passed passed crashed crashed passed
# Breaks Python in two tests.
import os


def ema_update(ema, weights, decay=0.99):
    if decay < 0.9:
        os.abort()
    return decay * ema + (1 - decay) * weights
