# must: passed
# tries: Every call raises, and a finally clause answers instead, which Python warns of.
def ema_update(ema, weights, decay=0.99):
    try:
        raise KeyboardInterrupt
    finally:
        return decay * ema + (1 - decay) * weights
