def ema_coefficients(n, decay):
    return [decay**n] + [(1 - decay) * decay**k for k in range(n)]
