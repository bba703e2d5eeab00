# must: passed
# tries: A coroutine that waits twice, driven to its end with send.
class Ask:
    def __await__(self):
        return (yield self)


async def blend(decay):
    kept = await Ask()
    return decay * kept + (1 - decay) * await Ask()


def ema_update(ema, weights, decay=0.99):
    coroutine = blend(decay)
    try:
        for value in (None, ema, weights):
            coroutine.send(value)
    except StopIteration as end:
        return end.value
