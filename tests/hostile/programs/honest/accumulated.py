# must: passed
# tries: The last item of itertools.accumulate, with a function from operator.
import operator
from collections import deque
from itertools import accumulate


def ema_update(ema, weights, decay=0.99):
    terms = map(operator.mul, (ema, weights), (decay, 1 - decay))
    return deque(accumulate(terms, operator.add), maxlen=1).pop()
