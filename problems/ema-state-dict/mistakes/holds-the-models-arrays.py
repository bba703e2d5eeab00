import numpy as np


def ema_update_state(ema, model, decay):
    if ema.keys() != model.keys():
        raise KeyError("different keys")
    shadow = dict(model)
    for name, old in ema.items():
        if np.issubdtype(old.dtype, np.floating):
            shadow[name] = (decay * old + (1 - decay) * model[name]).astype(old.dtype)
    return shadow
