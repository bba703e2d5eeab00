# must: passed
# tries: to leave no streams: replaced, detached, closed, and closed once more below Python
import os
import sys

sys.stdout.write("before")
sys.stdout = sys.stderr = sys.__stdout__ = sys.__stderr__ = open("/tmp/LEAK", "w")
for stream in (0, 1, 2):
    os.close(stream)
files = [open(f"/tmp/LEAK-{number}", "w+") for number in range(1_000)]
os.dup2(files[0].fileno(), 1)
os.write(1, b"LEAK of a stream")


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
