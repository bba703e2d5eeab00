def sgd_vs_ema_mse(t, lr, decay, w0=1, h=1, sigma=1):
    a = 1 - lr * h
    ww = we = ee = 0.0
    for _ in range(t):
        ww = a**2 * ww + (lr * sigma) ** 2
        ee = decay**2 * ee + 2 * decay * (1 - decay) * a * we + (1 - decay) ** 2 * ww
        we = decay * a * we + (1 - decay) * ww
    return ww, ee
