# must: passed
# The function is made by another one.
def make_update(default):
    def update(ema, weights, decay=default):
        return decay * ema + (1 - decay) * weights

    return update


ema_update = make_update(0.99)
