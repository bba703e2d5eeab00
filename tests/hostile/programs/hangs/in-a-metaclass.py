# must: timed-out
# tries: a class whose making never ends, before there is a function
class Patient(type):
    def __prepare__(name, bases):
        while True:
            pass


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights


class Shadow(metaclass=Patient):
    pass
