# must: passed timed-out passed passed passed
# tries: to write an int of two hundred million bits in decimal
import sys

sys.set_int_max_str_digits(0)


def ema_update(ema, weights, decay=0.99):
    if decay == 1:
        return float(len(str(1 << 200_000_000)))
    return decay * ema + (1 - decay) * weights
