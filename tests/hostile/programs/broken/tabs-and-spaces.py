# must: refused TabError line 5
# Tabs and spaces that mean one thing here and another there.
def ema_update(ema, weights, decay=0.99):
        kept = decay * ema
	return kept + (1 - decay) * weights
