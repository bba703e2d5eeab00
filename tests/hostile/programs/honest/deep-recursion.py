# must: passed
# tries: 20,000 calls within one another, which Python 3.14 has room for once it is asked.
import sys

sys.setrecursionlimit(50_000)


def count(n):
    return 0 if n == 0 else 1 + count(n - 1)


def ema_update(ema, weights, decay=0.99):
    if decay == 0.9:
        assert count(20_000) == 20_000
    return decay * ema + (1 - decay) * weights
