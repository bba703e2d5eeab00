# must: crashed crashed crashed crashed passed
# tries: Sends itself three signals that end a process.
import os
import signal


def ema_update(ema, weights, decay=0.99):
    if decay == 0.9:
        os.kill(os.getpid(), signal.SIGTERM)
    if decay == 1:
        signal.raise_signal(signal.SIGABRT)
    if decay == 0:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        os.kill(os.getpid(), signal.SIGKILL)
    return decay * ema + (1 - decay) * weights
