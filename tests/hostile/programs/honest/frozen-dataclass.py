# must: passed
# tries: A frozen dataclass with slots and keyword-only fields is called.
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    decay: float = field(default=0.99, metadata={"range": (0, 1)})

    def __call__(self, ema, weights, decay=None):
        step = self if decay is None else replace(self, decay=decay)
        return step.decay * ema + (1 - step.decay) * weights


ema_update = Step()
