import numpy as np


def ema_debiased(values, decay):
    average, debiased = 0.0, []
    for value in values:
        average = decay * average + (1 - decay) * value
        debiased.append(average / (1 - decay))
    return np.array(debiased)
