import numpy as np


def ema_update_state(ema, model, decay):
    if ema.keys() != model.keys():
        raise KeyError("different keys")
    for name in ema:
        if np.issubdtype(ema[name].dtype, np.floating):
            ema[name] *= decay
            ema[name] += (1 - decay) * model[name]
        else:
            ema[name] = model[name].copy()
    return ema
