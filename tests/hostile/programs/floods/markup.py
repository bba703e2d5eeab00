# must: passed
# Markup, while loading and later, that must stay text.
print("<!-- <script>alert(1)</script> -->")


def ema_update(ema, weights, decay=0.99):
    if decay != 0.99:
        print(f"<b>decay</b> &amp; <i title='{decay}'>")
    return decay * ema + (1 - decay) * weights
