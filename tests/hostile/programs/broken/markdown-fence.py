# must: refused SyntaxError line 5
# tries: Pasted from a chat, fence and all.
def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
```
