# must: passed
# tries: The first call puts another function in its own place, through the module.
import sys


def ema_update(ema, weights, decay=0.99):
    def update(ema, weights, decay=0.99):
        return decay * ema + (1 - decay) * weights

    setattr(sys.modules[__name__], "ema_update", update)
    return ema_update(ema, weights, decay)
