# must: passed
# tries: math.fma for every pair, put together by map, starmap and a flat iterator.
import math
from itertools import repeat, starmap

import numpy as np


def ema_update(ema, weights, decay=0.99):
    news = np.array([(1 - decay) * value for value in np.ravel(weights)])
    pairs = zip(repeat(decay), np.ravel(ema).tolist(), news.tolist())
    blended = list(starmap(math.fma, pairs))
    return np.reshape(blended, np.shape(ema)) if np.ndim(ema) else blended.pop()
