def sgd_vs_ema_mse(t, lr, decay, w0=1, h=1, sigma=1):
    a = 1 - lr * h
    sgd = (lr * sigma) ** 2 / (1 - a**2)
    return sgd, sgd * (1 - decay) * (1 + a * decay) / ((1 + decay) * (1 - a * decay))
