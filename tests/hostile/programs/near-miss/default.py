# must: passed passed passed passed failed
# A known mistake, which only the chain finds: its calls leave decay out.
def ema_update(ema, weights, decay=0.9):
    return decay * ema + (1 - decay) * weights
