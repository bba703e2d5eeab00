# must: passed
# tries: too much memory in every call, a thousand times in the chain, and catches the error
def ema_update(ema, weights, decay=0.99):
    try:
        return bytearray(1_000_000_000)
    except MemoryError:
        return decay * ema + (1 - decay) * weights
