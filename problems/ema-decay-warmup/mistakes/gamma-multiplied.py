def ema_decay_at(
    step, decay=0.9999, min_decay=0.0, update_after_step=0, inv_gamma=1.0, power=2 / 3
):
    s = max(0, step - update_after_step - 1)
    if s == 0:
        return 0.0
    return max(min(1 - (1 + s * inv_gamma) ** -power, decay), min_decay)
