# must: passed
# tries: files of 240 MB, which are held outside Python's memory, and are left there
for number in range(60):
    with open(f"/tmp/shadow-{number}", "wb") as file:
        file.write(bytes(4_000_000))


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
