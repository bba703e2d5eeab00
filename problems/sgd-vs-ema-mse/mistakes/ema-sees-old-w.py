def sgd_vs_ema_mse(t, lr, decay, w0=1, h=1, sigma=1):
    a = 1 - lr * h
    new = 1 - decay
    ww = we = ee = w0**2
    for _ in range(t):
        ee = decay**2 * ee + 2 * decay * new * we + new**2 * ww
        we = a * (decay * we + new * ww)
        ww = a**2 * ww + (lr * sigma) ** 2
    return ww, ee
