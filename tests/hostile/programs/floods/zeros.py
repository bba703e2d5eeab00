# must: passed
# tries: null bytes, returns and backspaces, which other readers take for the end of a text
import sys

sys.stdout.write("before\0after\r\b\x1a\x04" * 3_000 + "\0" * 100_000)


def ema_update(ema, weights, decay=0.99):
    print("\0", end="")
    return decay * ema + (1 - decay) * weights
