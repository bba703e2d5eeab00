# must: raised
# Several exceptions at once.
def ema_update(ema, weights, decay=0.99):
    first = ValueError("the shadow")
    second = ExceptionGroup("inside", [TypeError("the weights"), KeyError("decay")])
    raise ExceptionGroup(f"both are wrong at {decay}", [first, second])
