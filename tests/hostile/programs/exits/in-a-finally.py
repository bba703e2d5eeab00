# must: raised
# tries: The answer is on its way when a finally clause exits.
import sys


def ema_update(ema, weights, decay=0.99):
    try:
        return decay * ema + (1 - decay) * weights
    finally:
        sys.exit(0)
