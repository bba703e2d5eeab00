from math import cos, pi


def target_tau(step, total, tau_base=0.996):
    progress = min(step / total, 1)
    return 1 - (1 - 0.996) * (cos(pi * progress) + 1) / 2
