# must: passed
# tries: functools.partial with a placeholder: the fixed argument stands between the others.
from functools import Placeholder, partial


def blend(ema, scale, weights, decay=0.99):
    return scale * (decay * ema + (1 - decay) * weights)


ema_update = partial(blend, Placeholder, 1.0)
