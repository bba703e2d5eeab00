import math


def ema_timescales(decay, every=1):
    """Window, half-life and decay per step of an average that is updated every so many steps."""
    # Your code here
