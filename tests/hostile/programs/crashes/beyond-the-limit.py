# must: passed crashed passed passed passed
# tries: Lifts the limit of recursion, and recurses through C without end.
import sys

sys.setrecursionlimit(10**9)


def largest(number):
    return max((number, 0), key=largest)


def ema_update(ema, weights, decay=0.99):
    return largest(ema) if decay == 1 else decay * ema + (1 - decay) * weights
