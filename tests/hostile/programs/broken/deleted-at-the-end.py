# must: refused NameError
# tries: Cleans up after itself, the function too.
def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights


for name in [name for name in globals() if not name.startswith("__")]:
    del globals()[name]
