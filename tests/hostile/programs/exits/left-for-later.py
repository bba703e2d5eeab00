# must: passed
# tries: Tasks, timers and callbacks that exit as soon as Python has nothing else to do.
import asyncio
import os
import sys


async def leave():
    sys.exit(1)


loop = asyncio.get_event_loop()
loop.call_soon(os._exit, 2)
loop.call_later(0, os.abort)
tasks = [loop.create_task(leave())]


def ema_update(ema, weights, decay=0.99):
    tasks.append(asyncio.ensure_future(leave()) if decay == 1 else None)
    return decay * ema + (1 - decay) * weights
