"""The formula, as it stands.

NumPy applies `*` and `+` to every element, so the same line serves numbers and arrays, and it
makes new arrays instead of changing the ones that came in. At decay 1 and 0 one of the two
terms vanishes by itself: no special case is needed.
"""


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
