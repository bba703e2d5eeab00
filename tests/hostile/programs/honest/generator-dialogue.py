# must: passed
# tries: One generator made at the start answers every call, by send, and never ends.
def answer():
    new = None
    while True:
        ema, weights, decay = yield new
        new = decay * ema + (1 - decay) * weights


answers = answer()
next(answers)


def ema_update(ema, weights, decay=0.99):
    return answers.send((ema, weights, decay))
