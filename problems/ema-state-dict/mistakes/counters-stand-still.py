import numpy as np


def ema_update_state(ema, model, decay):
    if ema.keys() != model.keys():
        raise KeyError("different keys")
    shadow = {name: array.copy() for name, array in ema.items()}
    for name, array in shadow.items():
        if np.issubdtype(array.dtype, np.floating):
            array *= decay
            array += (1 - decay) * model[name]
    return shadow
