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
            shadow[...] = (1 - self.decay) * shadow + self.decay * live
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
