# must: passed timed-out passed passed passed
# tries: a regular expression that tries every way to split a text
import re


def ema_update(ema, weights, decay=0.99):
    if decay == 1:
        re.fullmatch(r"(a|aa)+", "a" * 100 + "b")
    return decay * ema + (1 - decay) * weights
