def sgd_vs_ema_mse(t, lr, decay, w0=1, h=1, sigma=1):
    """The mean squared errors (E[w_t^2], E[e_t^2]) of SGD and of its EMA after t steps."""
    # Your code here
