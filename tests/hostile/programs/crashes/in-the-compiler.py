# must: crashed raised crashed crashed passed
# tries: Sources and trees so deep that nothing comes back, and a number that is only too long.
import ast

DEPTH = 20_000


def ema_update(ema, weights, decay=0.99):
    if decay == 0.9:
        compile("x" + ".x" * DEPTH, "<deep>", "eval")
    if decay == 1:
        eval("1" * DEPTH)
    if decay == 0:
        tree = ast.Constant(1)
        for _ in range(DEPTH):
            tree = ast.UnaryOp(ast.USub(), tree)
        compile(ast.Expression(tree), "<deep>", "eval")
    return decay * ema + (1 - decay) * weights
