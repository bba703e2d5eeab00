# must: passed
# Hints of every kind, which nobody evaluates.
from typing import TypeVar

import numpy as np

Weights = TypeVar("Weights", float, np.ndarray)


def ema_update(ema: Weights, weights: "Weights", decay: float = 0.99) -> Undefined | None:
    kept: Weights = decay * ema
    return kept + (1 - decay) * weights
