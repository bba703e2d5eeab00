# must: raised
# One error because of another, which came while a third was handled, deep in helpers.
def shares(decay):
    try:
        yield from [(lambda part: part / (decay - decay))(part) for part in (1, 2)]
    except ZeroDivisionError:
        yield {}[decay]


def ema_update(ema, weights, decay=0.99):
    try:
        kept, new = shares(decay)
    except KeyError as error:
        raise LookupError("no such average") from error
