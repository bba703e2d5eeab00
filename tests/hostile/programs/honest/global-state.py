# must: passed
# tries: Its default is a global that other calls change and put back.
DECAY = 0.99
calls = 0


def with_global_decay(ema, weights):
    return DECAY * ema + (1 - DECAY) * weights


def ema_update(ema, weights, decay=None):
    global DECAY, calls
    before, calls = DECAY, calls + 1
    try:
        DECAY = before if decay is None else decay
        return with_global_decay(ema, weights)
    finally:
        DECAY = before
