# must: passed raised passed passed passed
# tries: An error with a thousand causes, one behind the other, all of which still exist.
errors = [ValueError("the first")]
for number in range(1_000):
    errors.append(ValueError(f"because of {number}"))
    errors[-1].__cause__ = errors[-2]


def ema_update(ema, weights, decay=0.99):
    if decay == 1:
        raise errors[-1]
    return decay * ema + (1 - decay) * weights
