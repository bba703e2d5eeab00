# must: refused SyntaxError
# tries: A syntax error made by hand, in a line that no number should be.
def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights


raise SyntaxError("made up", ("main.py", 10**5_000, -1, "no line\n" * 1_000))
