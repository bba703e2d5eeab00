import numpy as np


def ema_debiased(values, decay):
    average, averages = 0.0, []
    for value in values:
        average = decay * average + (1 - decay) * value
        averages.append(average)
    return np.array(averages)
