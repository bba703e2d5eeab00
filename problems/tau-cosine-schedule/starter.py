import math


def target_tau(step, total, tau_base=0.996):
    """The decay of the target network at a step of the training."""
    # Your code here
