# must: passed
# A lambda, spread over lines.
ema_update = lambda ema, weights, decay=0.99: (
    decay * ema
    + (1 - decay) * weights
)
