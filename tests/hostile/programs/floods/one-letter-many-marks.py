# must: passed
# tries: a letter with twenty thousand marks above it, and a family of as many people in one emoji
print("e" + "\u0301\u0489" * 10_000)
print("\u200d".join("👩👨👧👦" * 500))


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
