from math import inf, log


def ema_timescales(decay, every=1):
    if decay == 1:
        return {"window": inf, "half_life": inf, "per_step_decay": 1.0}
    return {
        "window": every / (1 - decay),
        "half_life": every * log(0.5) / log(decay) if decay != 0 else 0.0,
        "per_step_decay": decay ** (1 / every),
    }
