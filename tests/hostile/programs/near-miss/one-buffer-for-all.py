# must: passed passed passed passed failed
# tries: Every answer is the same array, which is written anew, even while it is the input.
import numpy as np

buffers = {}


def ema_update(ema, weights, decay=0.99):
    buffer = buffers.setdefault(np.shape(ema), np.empty(np.shape(ema)))
    np.multiply(ema, decay, out=buffer)
    buffer += (1 - decay) * weights
    return buffer
