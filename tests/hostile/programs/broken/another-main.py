# must: refused NameError
# tries: Puts an object of its own in the place of the program.
import sys


class Program:
    def ema_update(ema, weights, decay=0.99):
        return decay * ema + (1 - decay) * weights


sys.modules["__main__"] = Program
