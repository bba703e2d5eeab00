# must: crashed crashed passed crashed passed
# tries: Reads and writes JSON with far more brackets than anybody has use for.
import json

DEPTH = 100_000


def ema_update(ema, weights, decay=0.99):
    if decay == 0.9:
        json.loads("[" * DEPTH + "]" * DEPTH)
    if decay == 1:
        nested = []
        for _ in range(DEPTH):
            nested = [nested]
        json.dumps(nested)
    return decay * ema + (1 - decay) * weights
