# must: refused SyntaxError line 5
# tries: print as a statement.
def ema_update(ema, weights, decay=0.99):
    new = decay * ema + (1 - decay) * weights
    print "new:", new
    return new
