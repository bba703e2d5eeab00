from contextlib import contextmanager


@contextmanager
def ema_weights(model, shadow):
    """Inside the with block the model has the shadow's weights, after it its own again."""
    # Your code here
