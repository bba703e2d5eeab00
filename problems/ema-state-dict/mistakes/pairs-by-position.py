import numpy as np


def ema_update_state(ema, model, decay):
    shadow = {}
    for (name, old), new in zip(ema.items(), model.values()):
        if np.issubdtype(old.dtype, np.floating):
            shadow[name] = (decay * old + (1 - decay) * new).astype(old.dtype)
        else:
            shadow[name] = new.copy()
    return shadow
