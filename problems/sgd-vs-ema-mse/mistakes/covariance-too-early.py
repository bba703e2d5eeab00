def sgd_vs_ema_mse(t, lr, decay, w0=1, h=1, sigma=1):
    a = 1 - lr * h
    new = 1 - decay
    ww = we = ee = w0**2
    for _ in range(t):
        ww = a**2 * ww + (lr * sigma) ** 2
        we = decay * a * we + new * ww
        ee = decay**2 * ee + 2 * decay * new * a * we + new**2 * ww
    return ww, ee
