"""A model that is small enough to follow by hand, and its error."""

import numpy as np


class TinyModel:
    """The line w * x + b, with the outside of a network.

    params: what training changes, the float arrays w and b, of one element each
    buffers: what the model keeps beside them, the int array steps, of one element
    training: True while the model trains, False while it is evaluated
    """

    def __init__(self, w, b):
        self.params = {"w": np.array([float(w)]), "b": np.array([float(b)])}
        self.buffers = {"steps": np.array([0], dtype=np.int64)}
        self.training = True

    def train(self):
        self.training = True
        return self

    def eval(self):
        self.training = False
        return self

    def __call__(self, x):
        return self.params["w"] * np.asarray(x, dtype=float) + self.params["b"]

    def state_dict(self):
        """The model's own arrays by name, not copies of them."""
        return {**self.params, **self.buffers}


def mse(model, x, y):
    """The mean squared error of the model's answers to x."""
    return float(np.mean((model(x) - np.asarray(y, dtype=float)) ** 2))
