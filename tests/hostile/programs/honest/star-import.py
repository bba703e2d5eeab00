# must: passed
# tries: NumPy's names replace Python's own: sum, abs, round and others mean something else here.
from math import *
from operator import *
from numpy import *


def ema_update(ema, weights, decay=0.99):
    return add(multiply(decay, ema), multiply(abs(sub(1, decay)), weights))
