# must: passed
# tries: From here on every warning and every trouble with a number is an error; there is none.
import warnings

import numpy as np

warnings.simplefilter("error")
np.seterr(all="raise")
np.set_printoptions(precision=1, threshold=1)


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
