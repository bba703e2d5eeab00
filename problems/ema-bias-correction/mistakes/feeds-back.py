import numpy as np


def ema_debiased(values, decay):
    average, debiased = 0.0, []
    for step, value in enumerate(values, start=1):
        average = decay * average + (1 - decay) * value
        average = average / (1 - decay**step)
        debiased.append(average)
    return np.array(debiased)
