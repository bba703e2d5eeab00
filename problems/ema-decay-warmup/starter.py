def ema_decay_at(
    step, decay=0.9999, min_decay=0.0, update_after_step=0, inv_gamma=1.0, power=2 / 3
):
    """The decay to use at a step, while it warms up from 0 to `decay`."""
    # Your code here
