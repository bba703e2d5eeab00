def sgd_vs_ema_mse(t, lr, decay, w0=1, h=1, sigma=1):
    a = 1 - lr * h
    bias = w0 * a**t
    ww = we = ee = 0.0
    for _ in range(t):
        ww = a**2 * ww + (lr * sigma) ** 2
        ee = decay**2 * ee + 2 * decay * (1 - decay) * a * we + (1 - decay) ** 2 * ww
        we = decay * a * we + (1 - decay) * ww
    return bias**2 + ww, bias**2 + ee
