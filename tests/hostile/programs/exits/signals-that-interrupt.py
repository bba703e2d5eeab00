# must: raised raised raised raised passed
# tries: Interrupts itself, in three ways that all look like a press of Ctrl+C.
import _thread
import os
import signal


def leave(*_):
    raise SystemExit("interrupted")


def ema_update(ema, weights, decay=0.99):
    if decay == 0.9:
        os.kill(os.getpid(), signal.SIGINT)
    if decay == 1:
        _thread.interrupt_main()
    if decay == 0:
        signal.signal(signal.SIGINT, leave)
        signal.raise_signal(signal.SIGINT)
    return decay * ema + (1 - decay) * weights
