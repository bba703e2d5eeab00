# must: refused Enough line 12
# tries: Raises what "except Exception" lets through.
class Enough(BaseException):
    pass


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights


try:
    raise Enough("for today")
except Exception:
    pass
