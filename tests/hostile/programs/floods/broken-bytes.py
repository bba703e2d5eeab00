# must: passed
# tries: bytes that are no text, written past Python's streams, cut in the middle of characters
import os

BYTES = bytes(range(256)) + "ﷺ𝛼".encode()[:5] + b"\xf8\xff\xed\xa0\x80\xc0\xaf"


def ema_update(ema, weights, decay=0.99):
    if decay == 1:
        for _ in range(2_000):
            os.write(1, BYTES)
            os.write(2, BYTES[::-1])
    return decay * ema + (1 - decay) * weights
