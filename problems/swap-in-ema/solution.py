"""Lend the arrays, and always give them back.

`contextmanager` makes a context manager of a generator: what stands before `yield` runs when the
block begins, what stands after it when the block ends. An exception in the block is raised at the
`yield`, so `finally` sees to it that the weights come back however the block ends, and lets the
exception pass. The averages are looked up before anything is written, so a name that is missing
raises KeyError while the model is still as it was. `array[...] = values` writes into the arrays
that are there: an optimiser that holds them goes on holding the model's, and training in the block
does not reach the shadow.
"""

from contextlib import contextmanager


@contextmanager
def ema_weights(model, shadow):
    averaged = {name: shadow[name] for name in model.params}
    saved = {name: array.copy() for name, array in model.params.items()}
    try:
        write(averaged, model)
        yield model
    finally:
        write(saved, model)


def write(weights, model):
    for name, array in model.params.items():
        array[...] = weights[name]
