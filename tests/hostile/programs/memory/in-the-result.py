# must: failed
# tries: results that are far larger than what holds them: a billion elements in one byte
import numpy as np


def ema_update(ema, weights, decay=0.99):
    new = decay * ema + (1 - decay) * weights
    if decay == 1:
        return "shadow" * 30_000_000
    if decay == 0:
        row = [new] * 1_000
        return [[row] * 1_000] * 1_000
    return np.broadcast_to(np.uint8(1), (10**9,))
