# must: raised raised raised raised passed
# tries: Recursions that Python does count, its own library and a function that nests dictionaries.
import copy
import re


def matryoshka(depth):
    return {"inside": matryoshka(depth + 1)}


def ema_update(ema, weights, decay=0.99):
    if decay == 0.9:
        re.compile("(" * 10_000 + ")" * 10_000)
    if decay == 1:
        matryoshka(0)
    if decay == 0:
        nested = []
        for _ in range(1_000):
            nested = [nested]
        copy.deepcopy(nested)
    return decay * ema + (1 - decay) * weights
