# must: passed passed crashed passed passed
# tries: Lifts the limit of recursion, and fills the memory with calls that hold something.
import sys

sys.setrecursionlimit(10**9)


def descend():
    held = bytes(50_000)
    return descend(), held


def ema_update(ema, weights, decay=0.99):
    return descend() if decay == 0 else decay * ema + (1 - decay) * weights
