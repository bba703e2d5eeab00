# must: passed failed passed failed failed
# tries: Whole percents and an integer division.
def ema_update(ema, weights, decay=0.99):
    percent = round(100 * decay)
    return (percent * ema + (100 - percent) * weights) // 100
