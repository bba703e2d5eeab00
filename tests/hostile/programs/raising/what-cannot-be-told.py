# must: raised
# An exception whose own methods raise.
class Broken(Exception):
    def __str__(self):
        raise RuntimeError("no message")

    __repr__ = __str__


def ema_update(ema, weights, decay=0.99):
    raise Broken(decay)
