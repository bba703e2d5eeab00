import numpy as np


def ema_update_state(ema, model, decay):
    if ema.keys() != model.keys():
        raise KeyError("different keys")
    shadow = {}
    for name in ema:
        if np.issubdtype(ema[name].dtype, np.floating):
            shadow[name] = decay * ema[name] + (1 - decay) * model[name]
        else:
            shadow[name] = model[name].copy()
    return shadow
