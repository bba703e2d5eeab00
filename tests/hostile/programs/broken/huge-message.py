# must: refused ValueError line 9
# tries: A message of five million characters, and notes of as many.
def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights


error = ValueError("too much " * 600_000)
error.add_note("far " * 1_000_000)
raise error
