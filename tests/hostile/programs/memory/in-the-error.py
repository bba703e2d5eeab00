# must: raised
# tries: an error message of a twelve megabytes, and a traceback that leads through a thousand calls
def ema_update(ema, weights, decay=0.99):
    def fall(depth):
        if depth == 0:
            raise ValueError("shadow" * 2_000_000)
        fall(depth - 1)

    fall(900)
