# must: passed
# tries: a line of ten million characters, of which many take two units in JavaScript
print("shadow𝛼" * 1_500_000)


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
