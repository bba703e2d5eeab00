# must: raised
# tries: A breakpoint was left in, and nobody is there to tell the debugger to go on.
def ema_update(ema, weights, decay=0.99):
    new = decay * ema + (1 - decay) * weights
    breakpoint()
    return new
