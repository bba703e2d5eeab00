from math import cos, pi


def target_tau(step, total, tau_base=0.99):
    progress = min(step / total, 1)
    return 1 - (1 - tau_base) * (cos(pi * progress) + 1) / 2
