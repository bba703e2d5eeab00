# must: refused KeyboardInterrupt line 7
# tries: Raises what a press of Ctrl+C raises, which is no deadline.
def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights


raise KeyboardInterrupt("by hand")
