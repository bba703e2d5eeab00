# must: passed
# tries: The function is the bound method of an object that remembers its calls, as it should.
class Average:
    def __init__(self):
        self.calls = 0

    def update(self, ema, weights, decay=0.99):
        self.calls += 1
        return decay * ema + (1 - decay) * weights

    def __eq__(self, other):
        raise NotImplementedError("averages are not compared")

    __hash__ = None


ema_update = Average().update
