import numpy as np


class Belay:
    """Gradient descent whose weights are tied to their own average by a spring."""

    def __init__(self, w0, lr, k, damping=1.0, coupling=0.0):
        # Your code here
        pass

    def step(self, grad):
        """Take one step and return (w, ema)."""
        # Your code here


def belay_stable(lr, h, k, damping=1.0, coupling=0.0):
    """Whether steps on the loss h w**2 / 2 shrink to 0 from everywhere."""
    # Your code here
