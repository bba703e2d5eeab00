"""Count in updates first, then in steps.

What is in the average shrinks by decay at every update, so after u updates decay**u of it is left,
and decay**u = 0.5 has the solution u = ln 0.5 / ln decay. The shares 1 - decay, (1 - decay) * decay
and so on sum to one, as do 1 / (1 - decay) equal ones of the size of the largest: that is the window.
Both are counts of updates, and each update takes `every` steps. A decay per step p has to come to
the same after `every` steps, p**every = decay, so p is the root.

At decay 1 two of the formulas divide by zero, and at decay 0 one takes the logarithm of zero; their
limits stand there instead. Only what is out of range is refused, before anything is computed.
"""

from math import inf, log


def ema_timescales(decay, every=1):
    if not 0 <= decay <= 1:
        raise ValueError(f"decay must be from 0 to 1, not {decay}")
    if decay == 1:
        return {"window": inf, "half_life": inf, "per_step_decay": 1.0}
    return {
        "window": every / (1 - decay),
        "half_life": every * log(0.5) / log(decay) if decay > 0 else 0.0,
        "per_step_decay": decay ** (1 / every),
    }
