import numpy as np


def ema_coefficients(n, decay):
    weights = (1 - decay) * decay ** np.arange(n, -1, -1.0)
    return weights / weights.sum()
