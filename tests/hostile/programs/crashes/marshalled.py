# must: raised raised raised raised passed
# tries: Byte code and values from bytes that nobody wrote: too deep, cut off, pointing nowhere.
import marshal


def ema_update(ema, weights, decay=0.99):
    if decay == 0.9:
        marshal.loads(b"(\1\0\0\0" * 100_000)
    if decay == 1:
        marshal.loads(b"c" + bytes(3))
    if decay == 0:
        marshal.loads(b"r\xff\xff\xff\x7f")
    return decay * ema + (1 - decay) * weights
