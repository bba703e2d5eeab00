from math import cos, pi


def target_tau(step, total, tau_base=0.996):
    progress = min(step / total, 1)
    return tau_base + (1 - tau_base) * (cos(pi * progress) + 1) / 2
