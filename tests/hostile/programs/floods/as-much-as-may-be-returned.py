# must: failed
# tries: results just small enough to be compared: numbers, and characters that are all escaped
import numpy as np


def ema_update(ema, weights, decay=0.99):
    if np.ndim(ema):
        return np.zeros(90_000, np.int8)
    if decay == 0.9:
        return "\x80" * 1_000_000
    if decay == 1:
        return [[0.5, 1.5]] * 33_000
    if decay == 0:
        return {number: 7**1_000 for number in range(2_000)}
    return [decay * ema] * 90_000
