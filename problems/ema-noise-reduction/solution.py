"""The limit first, then what is different after only n steps.

Every step adds an independent term, so variances add up with squared weights: hence the exponent
2n where the weights themselves would sum to 1 - decay**n. Dividing the EMA by that sum divides
its variance by the sum squared. In the limit both factors are 1, so it is returned as it is.
"""


def ema_variance(decay, n=None, debias=False):
    limit = (1 - decay) / (1 + decay)
    if n is None:
        return limit
    variance = limit * (1 - decay ** (2 * n))
    if debias:
        variance /= (1 - decay**n) ** 2
    return variance
