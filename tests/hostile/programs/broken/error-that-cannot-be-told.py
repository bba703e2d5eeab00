# must: refused Silent
# tries: An error of which nothing can be asked without another error.
class Silent(Exception):
    def refuse(self, *_):
        raise KeyboardInterrupt("no answer")

    __str__ = __repr__ = __getattribute__ = refuse


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights


raise Silent
