import numpy as np


def ema_update(ema, weights, decay=0.99):
    """One step of the exponential moving average of weights."""
    # Your code here
