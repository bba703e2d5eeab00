# must: raised
# An exception of the program's own, with a message so long that its middle is left out.
class DecayError(ValueError):
    pass


def ema_update(ema, weights, decay=0.99):
    raise DecayError(f"{decay} is no decay: " + "✗ no " * 2_000)
