# must: passed
# tries: to leave tasks that wait for their turn, and generators and futures that are never finished
import asyncio
import concurrent.futures


async def haunt():
    try:
        while True:
            print("LEAK of a task")
            await asyncio.sleep(0)
    finally:
        asyncio.ensure_future(haunt())


async def endless():
    while True:
        yield print("LEAK of a generator")


loop = asyncio.get_event_loop()
tasks = [asyncio.ensure_future(haunt()) for _ in range(20)]
waiting = [endless().__anext__(), haunt(), loop.create_future(), concurrent.futures.Future()]
loop.call_soon(print, "LEAK of a callback")
loop.call_later(0.3, print, "LEAK of a callback")
loop.set_exception_handler(lambda loop, context: print("LEAK of", context))


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
