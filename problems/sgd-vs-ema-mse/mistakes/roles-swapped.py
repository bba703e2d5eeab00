def sgd_vs_ema_mse(t, lr, decay, w0=1, h=1, sigma=1):
    a = 1 - lr * h
    old, new = 1 - decay, decay
    ww = we = ee = w0**2
    for _ in range(t):
        ww = a**2 * ww + (lr * sigma) ** 2
        ee = old**2 * ee + 2 * old * new * a * we + new**2 * ww
        we = old * a * we + new * ww
    return ww, ee
