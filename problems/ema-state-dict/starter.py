import numpy as np


def ema_update_state(ema, model, decay):
    """One EMA step for a whole state dictionary, as a new dictionary."""
    # Your code here
