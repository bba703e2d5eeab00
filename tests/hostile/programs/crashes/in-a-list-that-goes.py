# must: passed passed crashed passed passed
# tries: A linked list of a hundred thousand nodes, which goes node by node when its head goes.
class Node:
    def __init__(self, value, next):
        self.value, self.next = value, next


def ema_update(ema, weights, decay=0.99):
    if decay == 0:
        head = None
        for value in range(100_000):
            head = Node(value, head)
    return decay * ema + (1 - decay) * weights
