"""A deep copy that follows.

`deepcopy` gives the shadow arrays of its own, so training changes nothing in it, and only the
copy goes into eval mode. `array[...] = values` writes into an array that is there: the values
move from one model to the other, and no array is ever shared. Parameters are averaged; buffers
are counts and statistics, which only make sense as they are, so they are copied. A state has to
outlive the run it came from, and is a deep copy again; it holds all that an update reads.
"""

from copy import deepcopy


class ModelEMA:
    def __init__(self, model, decay=0.999):
        self.decay = decay
        self.updates = 0
        self.ema = deepcopy(model)
        self.ema.eval()

    def update(self, model):
        for name, live in model.params.items():
            shadow = self.ema.params[name]
            shadow[...] = self.decay * shadow + (1 - self.decay) * live
        for name, live in model.buffers.items():
            self.ema.buffers[name][...] = live
        self.updates += 1

    def state_dict(self):
        return {
            "decay": self.decay,
            "updates": self.updates,
            "model": deepcopy(self.ema.state_dict()),
        }

    def load_state_dict(self, state):
        self.decay = state["decay"]
        self.updates = state["updates"]
        own = self.ema.state_dict()
        for name, array in state["model"].items():
            own[name][...] = array
