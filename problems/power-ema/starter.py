import numpy as np


def sigma_rel(gamma):
    """The relative width of the profile with exponent gamma."""
    # Your code here


def gamma_from_sigma(sigma):
    """The exponent of the profile with this relative width."""
    # Your code here


def power_ema(values, sigma):
    """The average of the values by the profile of this relative width."""
    # Your code here
