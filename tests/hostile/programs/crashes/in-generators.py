# must: passed crashed passed passed passed
# tries: Generators that yield from one another, a hundred thousand deep.
def layer(inner):
    yield from inner


def ema_update(ema, weights, decay=0.99):
    if decay == 1:
        numbers = iter([1.0])
        for _ in range(100_000):
            numbers = layer(numbers)
        next(numbers)
    return decay * ema + (1 - decay) * weights
