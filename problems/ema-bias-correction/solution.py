"""Average and correction are two things.

The average runs from zero, as if there had been a long past of zeros. After `step` steps that past
still has the share decay**step, so the values together have 1 - decay**step; dividing by it
makes their shares add up to one. What is corrected goes into the result only: the next step
needs the average as it was, because the next correction is for the whole past at once.

A row of an array is multiplied and added like a number, so one loop serves both, and steps are
counted from 1: after no step there is nothing to correct, and the divisor would be zero.
"""

import numpy as np


def ema_debiased(values, decay):
    average, debiased = 0.0, []
    for step, value in enumerate(values, start=1):
        average = decay * average + (1 - decay) * value
        debiased.append(average / (1 - decay**step))
    return np.array(debiased)
