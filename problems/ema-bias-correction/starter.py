import numpy as np


def ema_debiased(values, decay):
    """The bias-corrected averages of the values, one after each step."""
    # Your code here
