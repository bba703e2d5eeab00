# must: passed
# A lone surrogate, bytes that are no text, and characters in two parts, once over two tests.
import sys


def ema_update(ema, weights, decay=0.99):
    if decay == 0.9:
        print("\ud83d", "\udc80", "𝛼", "\u202e", "\ufeff", "\u2028")
        sys.stdout.buffer.write(b"\xff\xc3(\xe2\x82")
        sys.stdout.buffer.flush()
        sys.stdout.buffer.write(b"\xac\n\xf0\x9d")
    if decay == 1:
        sys.stdout.buffer.write(b"\x9b\xbc, no line end")
    if decay == 0:
        print("to the other stream", file=sys.stderr)
    return decay * ema + (1 - decay) * weights
