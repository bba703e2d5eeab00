from contextlib import contextmanager


@contextmanager
def ema_weights(model, shadow):
    averaged = {name: shadow[name] for name in model.params}
    saved = dict(model.params)
    try:
        write(averaged, model)
        yield model
    finally:
        write(saved, model)


def write(weights, model):
    for name, array in model.params.items():
        array[...] = weights[name]
