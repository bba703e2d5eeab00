# must: passed crashed crashed passed passed
# tries: Reads at the first address, where something is, and at the last, where nothing is; writes too.
import ctypes


def ema_update(ema, weights, decay=0.99):
    if decay == 0.9:
        ctypes.string_at(0, 64)
    if decay == 1:
        ctypes.string_at(0xFFFF_FFF0, 8)
    if decay == 0:
        ctypes.memset(0xFFFF_0000, 1, 8)
    return decay * ema + (1 - decay) * weights
