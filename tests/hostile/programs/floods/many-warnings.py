# must: passed
# tries: to be warned twenty thousand times, each time with the line that did it
import warnings

warnings.simplefilter("always")


def ema_update(ema, weights, decay=0.99):
    for number in range(20_000 * (decay == 1)):
        warnings.warn(f"shadow {number}")
    return decay * ema + (1 - decay) * weights
