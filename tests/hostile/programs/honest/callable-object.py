# must: passed
# An object that can be called does what a function does.
class Update:
    def __init__(self, default):
        self.default = default

    def __call__(self, ema, weights, decay=None):
        kept = self.default if decay is None else decay
        return kept * ema + (1 - kept) * weights


ema_update = Update(0.99)
