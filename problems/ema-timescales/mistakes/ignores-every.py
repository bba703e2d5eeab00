from math import inf, log


def ema_timescales(decay, every=1):
    if not 0 <= decay <= 1:
        raise ValueError("decay is out of range")
    if decay == 1:
        return {"window": inf, "half_life": inf, "per_step_decay": 1.0}
    return {
        "window": 1 / (1 - decay),
        "half_life": log(0.5) / log(decay) if decay > 0 else 0.0,
        "per_step_decay": decay,
    }
