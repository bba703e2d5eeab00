# must: passed
# Every line ends as on Windows.
def ema_update(ema, weights, decay=0.99):
    note = """Two
lines"""
    assert len(note) == 9, "Python reads each line end as one character"
    return decay * ema + (1 - decay) * weights
