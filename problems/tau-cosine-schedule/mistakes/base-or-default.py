from math import cos, pi


def target_tau(step, total, tau_base=None):
    tau_base = tau_base or 0.996
    progress = min(step / total, 1)
    return 1 - (1 - tau_base) * (cos(pi * progress) + 1) / 2
