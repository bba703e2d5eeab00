# must: refused SyntaxError line 5
# tries: The last line has slipped out of the function.
def ema_update(ema, weights, decay=0.99):
    new = decay * ema + (1 - decay) * weights
return new
