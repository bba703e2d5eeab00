# must: passed
# tries: The function is built as a tree, compiled, and made of the code object by hand.
import ast
from types import CodeType, FunctionType

formula = ast.parse("decay * ema + rest * weights", mode="eval").body
formula.right.left = ast.BinOp(ast.Constant(1), ast.Sub(), ast.Name("decay", ast.Load()))
parameters = [ast.arg(name) for name in ("ema", "weights", "decay")]
built = ast.Expression(ast.Lambda(ast.arguments(args=parameters), formula))
compiled = compile(ast.fix_missing_locations(built), "<built>", "eval")
[code] = [constant for constant in compiled.co_consts if type(constant) is CodeType]
ema_update = FunctionType(code, {}, argdefs=(0.99,))
