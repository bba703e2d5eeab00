# must: refused SyntaxError line 10
# tries: Waits at the top level, as notebooks allow.
import asyncio


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights


await asyncio.sleep(0)
