# must: failed
# A text, with a lone surrogate, quotes, a line end and what cannot be seen.
def ema_update(ema, weights, decay=0.99):
    return f"{decay}: \ud800 \"'\n\x1b[1m \u200b 𝛼"
