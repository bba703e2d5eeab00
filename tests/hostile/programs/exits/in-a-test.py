# must: raised
# What ends a program, or stops it, is an error like any other.
import sys


def ema_update(ema, weights, decay=0.99):
    if decay == 0.9:
        raise KeyboardInterrupt
    sys.exit(f"decay {decay}")
