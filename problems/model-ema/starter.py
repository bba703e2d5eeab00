class ModelEMA:
    """A shadow of a model whose weights are the moving average of the model's."""

    def __init__(self, model, decay=0.999):
        # Your code here
        pass

    def update(self, model):
        """Take in the weights that the model has now."""
        # Your code here

    def state_dict(self):
        """All that is needed to go on later."""
        # Your code here

    def load_state_dict(self, state):
        """Go on from a state that state_dict gave."""
        # Your code here
