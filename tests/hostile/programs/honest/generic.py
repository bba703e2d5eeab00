# must: passed
# tries: Type parameters, a type alias and annotations that nobody may evaluate.
from __future__ import annotations

type Weights[T] = T | Undefined[1 / 0]


def ema_update[T: (float, Unknown) = Missing](
    ema: Weights[T], weights: 1 / 0, decay: print("evaluated") = 0.99
) -> ema_update[T]:
    return decay * ema + (1 - decay) * weights
