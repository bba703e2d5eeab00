# must: passed
# tries: Logs, draws a progress bar over one line, and writes to three streams as it goes.
import logging
import sys

logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")
steps = 0


def ema_update(ema, weights, decay=0.99):
    global steps
    steps += 1
    if steps % 100 == 0:
        print(f"\r{'#' * (steps // 100)}", end="", flush=True)
        logging.info("step %d: %s", steps, ema)
        sys.__stderr__.write(".")
    return decay * ema + (1 - decay) * weights
