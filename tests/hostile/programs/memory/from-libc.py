# must: passed
# tries: memory by malloc, past Python, until there is none; and gives it back
import ctypes

libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
libc.free.argtypes = [ctypes.c_void_p]
pieces = []
while piece := libc.malloc(10_000_000):
    pieces.append(piece)
for piece in pieces:
    libc.free(piece)


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
