"""Leave while there is nothing to average, then bound the curve from above and from below.

Steps at which averaging has not begun, and the one that begins it, give 0: the floor must not
touch them, or the shadow would keep part of the random initialisation. After that the curve
rises from 0 towards 1. `min` keeps it at the decay that was asked for, and `max` comes last, so
that the floor holds even where it is above that decay.
"""


def ema_decay_at(
    step, decay=0.9999, min_decay=0.0, update_after_step=0, inv_gamma=1.0, power=2 / 3
):
    s = step - update_after_step - 1
    if s <= 0:
        return 0.0
    warmed_up = 1 - (1 + s / inv_gamma) ** -power
    return max(min(warmed_up, decay), min_decay)
