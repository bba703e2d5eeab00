from contextlib import contextmanager


@contextmanager
def ema_weights(model, shadow):
    saved = dict(model.params)
    averaged = {name: shadow[name].copy() for name in model.params}
    try:
        model.params.update(averaged)
        yield model
    finally:
        model.params.update(saved)
