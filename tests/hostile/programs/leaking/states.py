# must: passed
# tries: to leave NumPy, decimals and warnings in states in which little works
import decimal
import locale
import warnings

import numpy as np

np.seterr(all="raise")
np.seterrcall(lambda *args: print("LEAK of an error call"))
np.set_printoptions(precision=0, threshold=0, formatter={"all": lambda value: "LEAK"})
np.setbufsize(16)
decimal.getcontext().prec = decimal.DefaultContext.prec = 1
warnings.simplefilter("error")
warnings.showwarning = warnings.formatwarning = lambda *args: "LEAK of a warning"
locale.setlocale(locale.LC_ALL, "C")


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
