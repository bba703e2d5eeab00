# must: passed
# tries: to keep 350 MB from the moment of loading on
import numpy as np

kept = [np.full(1_250_000, number, float) for number in range(35)]


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
