# must: refused TypeError
# tries: The name is there, and stands for a text.
ema_update = "decay * ema + (1 - decay) * weights"
