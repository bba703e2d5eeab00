# must: refused EOFError line 7
# tries: A main part that asks somebody, and nobody is there.
def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights


print(ema_update(float(input("ema: ")), float(input("weights: "))))
