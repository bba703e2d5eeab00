import numpy as np


def ema_debiased(values, decay):
    average = values[0]
    averages = []
    for value in values:
        average = decay * average + (1 - decay) * value
        averages.append(average)
    return np.array(averages)
