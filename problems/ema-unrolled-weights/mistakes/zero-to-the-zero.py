import numpy as np


def ema_coefficients(n, decay):
    steps = np.arange(n - 1, -1, -1)
    values = (1 - decay) * np.exp(steps * np.log(decay))
    return np.append(decay**n, values)
