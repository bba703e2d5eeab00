# must: failed
# What still has to be called, awaited or gone through.
def ema_update(ema, weights, decay=0.99):
    def later():
        return decay * ema + (1 - decay) * weights

    async def awaited():
        return later()

    if decay == 1:
        return awaited()
    return (new for new in [later()]) if decay == 0 else later
