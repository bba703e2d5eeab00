import numpy as np


def ema_debiased(values, decay):
    average = 0.0
    debiased = np.zeros_like(values)
    for step, value in enumerate(values, start=1):
        average = decay * average + (1 - decay) * value
        debiased[step - 1] = average / (1 - decay**step)
    return debiased
