# must: passed
# tries: Prints the answer as JSON into a text in memory, and reads it from there.
import json
from contextlib import redirect_stdout
from io import StringIO

import numpy as np


def ema_update(ema, weights, decay=0.99):
    with redirect_stdout(StringIO()) as printed:
        print(json.dumps(np.asarray(decay * ema + (1 - decay) * weights).tolist()))
    new = json.loads(printed.getvalue())
    return np.array(new) if np.ndim(ema) else new
