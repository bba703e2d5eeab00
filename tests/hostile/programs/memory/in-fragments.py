# must: passed
# tries: to leave memory so full of holes that no large piece of it is free
pieces = [bytearray(200_000 + 64 * n) for n in range(1_500)]
del pieces[::2]
try:
    pieces.append(bytearray(250_000_000))
except MemoryError:
    pass


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
