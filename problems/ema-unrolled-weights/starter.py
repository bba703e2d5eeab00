import numpy as np


def ema_coefficients(n, decay):
    """The coefficients of the initial value and of n values in their average, oldest first."""
    # Your code here
