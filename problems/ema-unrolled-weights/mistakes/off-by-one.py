def ema_coefficients(n, decay):
    return [decay**n] + [(1 - decay) * decay ** (n - i) for i in range(n)]
