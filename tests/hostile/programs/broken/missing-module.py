# must: refused ModuleNotFoundError line 3
# A package that is not here.
import torch


def ema_update(ema, weights, decay=0.99):
    return torch.lerp(weights, ema, decay)
