from math import cos, pi


def target_tau(step, total, tau_base=0.996):
    return 1 - (1 - tau_base) * (cos(pi * step / total) + 1) / 2
