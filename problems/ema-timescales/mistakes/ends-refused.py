from math import log


def ema_timescales(decay, every=1):
    if not 0 < decay < 1:
        raise ValueError("decay is out of range")
    return {
        "window": every / (1 - decay),
        "half_life": every * log(0.5) / log(decay),
        "per_step_decay": decay ** (1 / every),
    }
