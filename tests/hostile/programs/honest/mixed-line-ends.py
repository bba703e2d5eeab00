# must: passed
# tries: Three kinds of line ends in one file, and none after the last line.

def ema_update(ema, weights, decay=0.99):
    # a comment that an old Mac ends    decay = float(decay)    note = """one
twothree
"""
    assert note == "one\ntwo\nthree\n"
    return decay * ema + (1 - decay) * weights