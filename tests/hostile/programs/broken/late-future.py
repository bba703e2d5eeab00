# must: refused SyntaxError line 5
# tries: An import from the future that does not come first.
import numpy as np

from __future__ import annotations


def ema_update(ema: Weights, weights: Weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
