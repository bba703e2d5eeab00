# must: passed
# tries: Counts in a subclass of ndarray, and gives back a plain view.
import numpy as np


class Tracked(np.ndarray):
    def __array_finalize__(self, parent):
        self.steps = getattr(parent, "steps", 0) + 1

    def __array_wrap__(self, new, context=None, return_scalar=False):
        return np.asarray(new).view(Tracked)


def ema_update(ema, weights, decay=0.99):
    tracked = np.array(ema, dtype=float).view(Tracked)
    new = decay * tracked + (1 - decay) * weights
    assert new.steps > 0
    return new.view(np.ndarray)
