# must: passed
# tries: Characters that other programs take for line ends, in a text and in comments.
def ema_update(ema, weights, decay=0.99):  #     
    assert len("  ") == 3
    return decay * ema + (1 - decay) * weights  #   
