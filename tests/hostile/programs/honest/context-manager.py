# must: passed
# tries: The answer leaves a with statement, an ExitStack and two finally clauses.
from contextlib import ExitStack, contextmanager

open_now = []


@contextmanager
def opened(name):
    open_now.append(name)
    try:
        yield name
    finally:
        open_now.remove(name)


def ema_update(ema, weights, decay=0.99):
    assert open_now == []
    with ExitStack() as stack, opened("ema"):
        stack.enter_context(opened("weights"))
        try:
            return decay * ema + (1 - decay) * weights
        finally:
            assert open_now == ["ema", "weights"]
