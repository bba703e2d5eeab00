# must: passed
# Colours, a bell, a backspace, a form feed, and lines that overwrite themselves.
def ema_update(ema, weights, decay=0.99):
    if decay != 0.99:
        print("\x1b[31mred\x1b[0m\a\b\f\v\r50 %\r100 %\x00\x7f\x9b1m")
    return decay * ema + (1 - decay) * weights
