# must: passed passed crashed passed passed
# tries: Raises a group of exceptions that holds a group, and so on.
def ema_update(ema, weights, decay=0.99):
    if decay == 0:
        error = ValueError("the innermost")
        for _ in range(10_000):
            error = ExceptionGroup("around", [error])
        raise error
    return decay * ema + (1 - decay) * weights
