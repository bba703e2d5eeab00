"""The exponent from a cubic, then an EMA whose decay grows with t.

sigma**2 (g + 2)**2 (g + 3) = g + 1, divided by sigma**2 and multiplied out, is a polynomial in g
with the coefficients below. It has a single root that is not negative, the largest. As the decay
is 0 at t = 1, the average may start anywhere; 0 takes the shape of a row by itself.
"""

import numpy as np


def sigma_rel(gamma):
    return np.sqrt((gamma + 1) / ((gamma + 2) ** 2 * (gamma + 3)))


def gamma_from_sigma(sigma):
    s = sigma**-2
    return max(np.roots([1, 7, 16 - s, 12 - s]).real)


def power_ema(values, sigma):
    power = gamma_from_sigma(sigma) + 1
    average = 0.0
    for t, value in enumerate(values, 1):
        decay = (1 - 1 / t) ** power
        average = decay * average + (1 - decay) * value
    return average
