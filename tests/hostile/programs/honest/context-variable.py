# must: passed
# tries: decay travels in a context variable, in a context of its own for every call.
from contextvars import ContextVar, copy_context

share = ContextVar("share", default=0.99)


def blend(ema, weights):
    return share.get() * ema + (1 - share.get()) * weights


def ema_update(ema, weights, decay=0.99):
    context = copy_context()
    context.run(share.set, decay)
    return context.run(blend, ema, weights)
