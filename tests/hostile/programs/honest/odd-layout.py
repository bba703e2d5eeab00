# must: passed
# tries: Right values in big-endian, read-only, backward, column-major memory.
import numpy as np


def ema_update(ema, weights, decay=0.99):
    new = np.asfortranarray(decay * ema + (1 - decay) * weights).astype(">f8")
    backward = new[(slice(None, None, -1),) * new.ndim].copy(order="F")
    answer = backward[(slice(None, None, -1),) * new.ndim]
    answer.setflags(write=False)
    return answer.reshape(np.shape(ema)) if np.ndim(ema) else answer.item()
