# must: passed raised passed passed passed
# tries: a compressed text of some hundred kilobytes that unpacks to three gigabytes
from compression import zstd

BOMB = zstd.compress(bytes(60_000_000)) * 50


def ema_update(ema, weights, decay=0.99):
    if decay == 1:
        return len(zstd.decompress(BOMB))
    return decay * ema + (1 - decay) * weights
