# must: refused IndentationError line 4
# The body is not indented.
def ema_update(ema, weights, decay=0.99):
return decay * ema + (1 - decay) * weights
