"""Half a wave, squeezed into the distance that is left.

As progress goes from 0 to 1, (cos(pi * progress) + 1) / 2 falls from 1 to 0. It says which part of
the distance 1 - tau_base is still left, and tau is 1 less that. The cosine would turn back after
half a wave, so it is progress that has to stop at 1.
"""

from math import cos, pi


def target_tau(step, total, tau_base=0.996):
    progress = min(step / total, 1)
    return 1 - (1 - tau_base) * (cos(pi * progress) + 1) / 2
