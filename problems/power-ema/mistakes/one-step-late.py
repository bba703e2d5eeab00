import numpy as np


def sigma_rel(gamma):
    return np.sqrt((gamma + 1) / ((gamma + 2) ** 2 * (gamma + 3)))


def gamma_from_sigma(sigma):
    s = sigma**-2
    return np.max(np.roots([1, 7, 16 - s, 12 - s]).real)


def power_ema(values, sigma):
    power = gamma_from_sigma(sigma) + 1
    average = 0.0
    for t, value in enumerate(values, 1):
        decay = (1 - 1 / (t + 1)) ** power
        average = decay * average + (1 - decay) * value
    return average
