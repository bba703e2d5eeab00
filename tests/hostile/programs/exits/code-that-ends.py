# must: crashed
# tries: Exits with a code that ends Python as soon as its text is asked for.
import os
import sys


class Code(int):
    def end(self, *_):
        os._exit(5)

    __str__ = __repr__ = __index__ = __int__ = __eq__ = __bool__ = end


def ema_update(ema, weights, decay=0.99):
    sys.exit(Code(0))
