# must: refused SyntaxError line 5
# tries: A bracket inside an f-string that is closed by the wrong one.
def ema_update(ema, weights, decay=0.99):
    new = decay * ema + (1 - decay) * weights
    print(f"new shadow: {new:.{3)}}")
    return new
