"""The five lines of a step, each from values that are all from before it but the one it names.

Every line makes a new array, so nothing that was handed out changes later. For stability, put
grad = h w into the same lines: the new weights, average and velocity are sums of the old ones, and
their factors are the rows of the matrix. Powers of a matrix vanish exactly when its spectral
radius is below 1.
"""

import numpy as np


class Belay:
    def __init__(self, w0, lr, k, damping=1.0, coupling=0.0):
        self.w = np.array(w0, dtype=float)
        self.ema = self.w.copy()
        self.v = np.zeros_like(self.w)
        self.lr, self.k, self.damping, self.coupling = lr, k, damping, coupling

    def step(self, grad):
        ahead = self.w - self.lr * grad
        pull = self.k * (ahead - self.ema)
        self.v = (1 - self.damping) * self.v + pull
        self.ema = self.ema + self.v
        self.w = ahead - self.coupling * pull
        return self.w, self.ema


def belay_stable(lr, h, k, damping=1.0, coupling=0.0):
    a = 1 - lr * h
    left = 1 - damping
    step = [
        [a * (1 - coupling * k), coupling * k, 0],
        [a * k, 1 - k, left],
        [a * k, -k, left],
    ]
    return bool(max(abs(np.linalg.eigvals(step))) < 1)
