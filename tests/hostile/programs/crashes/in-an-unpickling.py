# must: passed passed passed passed crashed
# tries: Unpickles a deep list late in the chain, and lets it go.
import pickle

DEPTH = 100_000


def ema_update(ema, weights, decay=0.99):
    if decay == 0.99 and ema > 4:
        pickle.loads(b"]" * DEPTH + b"a" * (DEPTH - 1) + b".")
    return decay * ema + (1 - decay) * weights
