# must: refused TypeError line 3
# A class where a function is asked for.
class ema_update:
    def __init__(self, ema, weights, decay=0.99):
        self.new = decay * ema + (1 - decay) * weights
