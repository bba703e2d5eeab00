# must: passed
# tries: Two parameters without names for callers, and three more that no test knows.
def ema_update(ema, weights, /, decay=0.99, *others, verbose=False, **options):
    assert not others and not verbose and not options
    return decay * ema + (1 - decay) * weights
