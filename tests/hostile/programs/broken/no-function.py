# must: refused NameError line 1
# The formula, and no function.
ema, weights, decay = 10.0, 20.0, 0.9
ema = decay * ema + (1 - decay) * weights
