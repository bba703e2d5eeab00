# must: passed passed timed-out passed passed
# tries: to pickle a list that has no end into a file that keeps nothing
import itertools
import pickle


class Endless:
    def __reduce__(self):
        return list, (), None, itertools.repeat(0)


class Nowhere:
    def write(self, chunk):
        return len(chunk)


def ema_update(ema, weights, decay=0.99):
    if decay == 0:
        pickle.dump(Endless(), Nowhere())
    return decay * ema + (1 - decay) * weights
