# must: passed raised raised passed passed
# tries: to wait for what never comes, a promise and a task; here nothing can wait
import asyncio

import js
import pyodide_js
from pyodide.ffi import create_proxy, run_sync

Promise = pyodide_js._api.lockFilePromise.constructor
never = Promise.new(create_proxy(lambda resolve, reject: None))


def ema_update(ema, weights, decay=0.99):
    if decay == 1:
        run_sync(never)
    if decay == 0:
        asyncio.run(asyncio.sleep(1e6))
        asyncio.get_event_loop().run_until_complete(never).result()
    return decay * ema + (1 - decay) * weights
