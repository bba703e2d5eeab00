# must: passed
# tries: The function is compiled from the program's own docstring.
"""
def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
"""
exec(__doc__)
assert ema_update.__module__ == __name__ == "__main__"
