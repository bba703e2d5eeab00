def ema_coefficients(n, decay):
    return [(1 - decay) * decay ** (n - i) for i in range(n + 1)]
