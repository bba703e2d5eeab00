# must: passed
# tries: An instance whose class gets its __call__ from a metaclass.
class Blending(type):
    def __new__(meta, name, bases, body):
        made = super().__new__(meta, name, bases, body)
        made.__call__ = lambda self, ema, weights, decay=0.99: self.blend(ema, weights, decay)
        return made


class Average(metaclass=Blending):
    def blend(self, ema, weights, decay):
        return decay * ema + (1 - decay) * weights


ema_update = Average()
