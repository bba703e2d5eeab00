"""Compare the keys first, then let the dtype decide entry by entry.

`keys()` of two dictionaries compare as sets, so the order does not matter and a key that either
side lacks is found. The average is a new array already; `astype` gives it the shadow's dtype
where NumPy computed with a wider one. An entry that is not averaged needs an explicit `copy`,
or the shadow would hold the model's own array.
"""

import numpy as np


def ema_update_state(ema, model, decay):
    if ema.keys() != model.keys():
        raise KeyError("ema and model must have the same keys")
    shadow = {}
    for name, old in ema.items():
        new = model[name]
        if np.issubdtype(old.dtype, np.floating):
            shadow[name] = (decay * old + (1 - decay) * new).astype(old.dtype)
        else:
            shadow[name] = new.copy()
    return shadow
