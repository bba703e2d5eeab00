# must: refused ValueError line 9
# tries: The error's class has a hundred bases, each with a name of a hundred thousand letters.
def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights


bases = tuple(type(f"Base{n}" * 20_000, (ValueError,), {}) for n in range(100))
Named = type("ValueError", bases, {})
raise Named("with a family")
