# must: refused MemoryError line 8
# tries: a text that is added to itself while loading
def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights

text = "shadow"
while True:
    text += text
