# must: refused NameError line 4
# Tried out at once, with a mistake in it, after something was printed.
def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * wieghts


print("trying ema_update(10, 20)")
print(ema_update(10, 20))
