# must: raised
# There are no threads here, and nobody to ask.
from threading import Thread


def ema_update(ema, weights, decay=0.99):
    if decay == 0.9:
        return float(input("decay? "))
    thread = Thread(target=print)
    thread.start()
    thread.join()
