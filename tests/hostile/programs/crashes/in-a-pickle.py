# must: crashed
# tries: Pickles a deep list while it loads.
import pickle

nested = []
for _ in range(100_000):
    nested = [nested]
pickle.dumps(nested)


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
