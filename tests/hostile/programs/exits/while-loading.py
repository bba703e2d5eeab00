# must: refused SystemExit line 7
# The program ends before it begins.
def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights


exit()
