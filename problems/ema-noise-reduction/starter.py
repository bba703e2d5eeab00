def ema_variance(decay, n=None, debias=False):
    """The variance of an EMA of independent noise of variance 1, after n steps."""
    # Your code here
