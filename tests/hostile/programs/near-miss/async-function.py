# must: failed
# tries: An async function, whose coroutine nobody awaits.
async def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
