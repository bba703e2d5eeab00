# must: passed passed passed passed failed
# tries: to give the same array for every single number, and to change it afterwards
import numpy as np

new = np.zeros(())


def ema_update(ema, weights, decay=0.99):
    if np.ndim(ema):
        return decay * ema + (1 - decay) * weights
    np.copyto(new, decay * ema + (1 - decay) * weights)
    return new
