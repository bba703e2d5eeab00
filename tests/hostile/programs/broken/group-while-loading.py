# must: refused ExceptionGroup line 11
# tries: Three errors at once, one of them inside another group.
def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights


try:
    inner = ExceptionGroup("inner", [ValueError("one"), KeyboardInterrupt and TypeError("two")])
    raise LookupError("three")
except LookupError as error:
    raise ExceptionGroup("all", [inner, error])
