import numpy as np


def sigma_rel(gamma):
    return np.sqrt((gamma + 1) / ((gamma + 2) ** 2 * (gamma + 3)))


def gamma_from_sigma(sigma):
    s = sigma**-2
    return np.max(np.roots([1, 7, 16 - s, 12 - s]).real)


def power_ema(values, sigma):
    return np.mean(values, axis=0)
