def sgd_vs_ema_mse(t, lr, decay, w0=1, h=1, sigma=1):
    a = 1 - lr * h
    mean_w = mean_e = w0
    var_w = var_e = 0.0
    for _ in range(t):
        mean_w = a * mean_w
        mean_e = decay * mean_e + (1 - decay) * mean_w
        var_w = a**2 * var_w + (lr * sigma) ** 2
        var_e = decay**2 * var_e + (1 - decay) ** 2 * var_w
    return mean_w**2 + var_w, mean_e**2 + var_e
