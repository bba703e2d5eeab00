# must: passed
# tries: -*- coding: ascii -*- is declared, but there is more: é, λ, 中, 😀, in a comment and a text.
def ema_update(ema, weights, decay=0.99):
    note = "é λ 中 😀"
    return decay * ema + (1 - decay) * weights if note else None
