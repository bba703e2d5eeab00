# must: crashed crashed crashed passed passed
# tries: Objects that are equal if lists of them are, and so on.
class Shadow:
    def __eq__(self, other):
        return [self] == [other]


def ema_update(ema, weights, decay=0.99):
    if isinstance(ema, float) and decay != 0.99 and Shadow() == Shadow():
        return None
    return decay * ema + (1 - decay) * weights
