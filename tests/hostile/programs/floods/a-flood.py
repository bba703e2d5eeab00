# must: passed
# In one test far more than is shown; what the tests after it print is cut off.
def ema_update(ema, weights, decay=0.99):
    if decay != 0.99:
        print("decay:", decay)
    for line in range(30_000 * (decay == 1)):
        print("line", line)
    return decay * ema + (1 - decay) * weights
