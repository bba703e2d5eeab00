# must: raised
# Never comes to an end, and Python notices.
def ema_update(ema, weights, decay=0.99):
    return ema_update(ema, weights, decay) + 0
