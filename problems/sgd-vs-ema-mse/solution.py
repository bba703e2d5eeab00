"""Three averages of products are enough: ww = E[w w], we = E[w e] and ee = E[e e].

With a = 1 - lr h, a step is w' = a w - lr sigma xi and e' = decay e + (1 - decay) w'. Multiply
these out and take the mean: xi is independent of all before and has mean 0, so every product with
a single xi vanishes, and E[xi^2] = 1. Bias and variance need not be kept apart.
"""


def sgd_vs_ema_mse(t, lr, decay, w0=1, h=1, sigma=1):
    a = 1 - lr * h
    new = 1 - decay
    ww = we = ee = w0 * w0
    for _ in range(t):
        ww = a * a * ww + (lr * sigma) ** 2
        ee = decay * decay * ee + 2 * decay * new * a * we + new * new * ww
        we = decay * a * we + new * ww
    return ww, ee
