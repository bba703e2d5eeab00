# must: refused ImportError line 3
# tries: Imports the function from the program that has not got so far.
from __main__ import ema_update as earlier


def ema_update(ema, weights, decay=0.99):
    return earlier(ema, weights, decay)
