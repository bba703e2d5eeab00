# must: refused NameError
# tries: The program is made a module with a property, which only looks like a function inside.
import sys
from types import ModuleType


class Program(ModuleType):
    @property
    def ema_update(self):
        return lambda ema, weights, decay=0.99: decay * ema + (1 - decay) * weights


sys.modules[__name__].__class__ = Program
assert sys.modules[__name__].ema_update(10.0, 20.0, 0.9) == 11.0
