# must: refused TypeError line 3
# The last parameter has another name.
def ema_update(ema, weights, beta: float = 0.99) -> float:
    return beta * ema + (1 - beta) * weights
