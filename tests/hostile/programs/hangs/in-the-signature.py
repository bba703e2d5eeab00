# must: timed-out
# tries: a callable whose signature never ends when it is looked at
class Update:
    @property
    def __signature__(self):
        while True:
            pass

    def __call__(self, ema, weights, decay=0.99):
        return decay * ema + (1 - decay) * weights


ema_update = Update()
