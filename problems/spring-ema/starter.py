import numpy as np


def spring_step(ema, velocity, weights, k, damping=1.0, mass=1.0, dt=1.0):
    """One step of an EMA that a spring draws to the weights: its new position and velocity."""
    # Your code here
