# must: passed
# tries: Form feeds between and before the parts, tabs that are blanks, and blanks after lines.

def ema_update(ema,	weights,	decay=0.99):   

	if decay == 1: 	
		return ema
	return	decay * ema + \
(1 - decay) * weights	

	