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
        self.w = ahead - self.coupling * self.k * (ahead - self.ema)
        return self.w, self.ema


def belay_stable(lr, h, k, damping=1.0, coupling=0.0):
    a = 1 - lr * h
    step = np.array(
        [
            [a * (1 - coupling * k), coupling * k, 0],
            [a * k, 1 - k, 1 - damping],
            [a * k, -k, 1 - damping],
        ]
    )
    return bool(np.max(np.abs(np.linalg.eigvals(step))) < 1)
