"""Who has been multiplied how often?

A value comes in with the factor 1 - decay, and each later step multiplies it by decay. Value i is
followed by n - i steps, so the newest, i = n, is multiplied by decay**0 = 1. The initial value was
there from the start: it lacks the factor, and all n steps multiply it.
"""


def ema_coefficients(n, decay):
    values = [(1 - decay) * decay ** (n - i) for i in range(1, n + 1)]
    return [decay**n] + values
