import numpy as np


def ema_debiased(values, decay):
    average, debiased = 0.0, []
    for step, value in enumerate(values, start=1):
        average = (1 - decay) * average + decay * value
        debiased.append(average / (1 - decay**step))
    return np.array(debiased)
