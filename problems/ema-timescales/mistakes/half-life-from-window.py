from math import inf, log


def ema_timescales(decay, every=1):
    if not 0 <= decay <= 1:
        raise ValueError("decay is out of range")
    window = every / (1 - decay) if decay < 1 else inf
    return {
        "window": window,
        "half_life": log(2) * window,
        "per_step_decay": decay ** (1 / every),
    }
