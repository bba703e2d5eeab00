"""The edit operators: each gives what may stand in a node's place, one slip a time.

All take a node and the parameters of the function around it, and yield replacements. A statement may
be replaced by a list of statements. The first line of each docstring is its entry in the list.
"""

import ast
from copy import copy


def swapped_operator(node, _):
    """An operator swapped: `-` for `+`, `/` for `*`, `*` for `**` or `@`, `/` for `//`, in `+=` too."""
    if isinstance(node, ast.BinOp | ast.AugAssign) and type(node.op) in SWAPPED and not is_text(node):
        yield changed(node, op=SWAPPED[type(node.op)]())


def dropped_operand(node, _):
    """An operand dropped: `b` and `a` for `a + b`, `a and b`, `a or b`."""
    if isinstance(node, ast.BinOp) and not is_text(node):
        yield from (node.right, node.left)
    if isinstance(node, ast.BoolOp):
        for index in range(len(node.values)):
            rest = node.values[:index] + node.values[index + 1 :]
            yield rest[0] if len(rest) == 1 else changed(node, values=rest)


def exchanged_arguments(node, _):
    """Neighbours exchanged: arguments, operands (`b - a`), elements of a result (`return b, a`)."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ORDERED) and not is_text(node):
        yield changed(node, left=node.right, right=node.left)
    if isinstance(node, ast.Call) and name_of(node) not in SYMMETRIC:
        yield from (changed(node, args=args) for args in exchanges(node.args))
    if isinstance(node, ast.Return | ast.Assign) and isinstance(node.value, ast.Tuple | ast.List):
        for elements in exchanges(node.value.elts):
            yield changed(node, value=changed(node.value, elts=elements))


def changed_constant(node, _):
    """A constant off: a number by one, a fraction by one or halved; `False` for `True`; a default too."""
    if not isinstance(node, ast.Constant):
        return
    value = node.value
    if isinstance(value, bool):
        yield ast.Constant(not value)
    elif isinstance(value, int) or isinstance(value, float) and value.is_integer():
        yield from (ast.Constant(value + 1), ast.Constant(value - 1))
    elif isinstance(value, float):
        yield from (ast.Constant(value + 1), ast.Constant(value / 2))


def dropped_default(node, _):
    """A default dropped, so that the argument must be given."""
    if isinstance(node, ast.arguments):
        if node.defaults:
            yield changed(node, defaults=node.defaults[1:])
        for index, default in enumerate(node.kw_defaults):
            if default:
                rest = [*node.kw_defaults[:index], None, *node.kw_defaults[index + 1 :]]
                yield changed(node, kw_defaults=rest)


def other_parameter(node, parameters):
    """A parameter in another's place: `weights` for `ema`."""
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in parameters:
        place = parameters.index(node.id)
        for other in (place + 1, place - 1):
            yield ast.Name(parameters[other % len(parameters)], node.ctx)


def removed_statement(node, _):
    """A statement removed: any but `return`, definitions and imports."""
    if isinstance(node, REMOVABLE) and not is_docstring(node):
        yield ast.Pass()


def nothing_returned(node, _):
    """`None` returned or yielded in place of the result."""
    if isinstance(node, ast.Return | ast.Yield) and node.value:
        yield changed(node, value=ast.Constant(None))


def changed_comparison(node, _):
    """A comparison flipped, or its boundary moved: `>=` and `<=` for `<`; `!=` for `==`; `not in` for `in`."""
    if isinstance(node, ast.Compare):
        for index, operator in enumerate(node.ops):
            for other in COMPARED.get(type(operator), ()):
                yield changed(node, ops=[*node.ops[:index], other(), *node.ops[index + 1 :]])


def changed_logic(node, _):
    """`or` for `and`, `and` for `or`; a `not` or a minus dropped."""
    if isinstance(node, ast.BoolOp):
        yield changed(node, op=ast.Or() if isinstance(node.op, ast.And) else ast.And())
    if isinstance(node, ast.UnaryOp):
        yield node.operand


def settled_condition(node, _):
    """The condition of an `if` always true, always false; that of a `while` always false."""
    if isinstance(node, ast.If):
        yield from (changed(node, test=ast.Constant(value)) for value in (True, False))
    if isinstance(node, ast.While):
        yield changed(node, test=ast.Constant(False))
    if isinstance(node, ast.IfExp):
        yield from (node.body, node.orelse)
    if isinstance(node, ast.comprehension):
        for index in range(len(node.ifs)):
            yield changed(node, ifs=node.ifs[:index] + node.ifs[index + 1 :])


def cut_short(node, _):
    """A loop left after its first round, unless it ends with a jump."""
    if isinstance(node, ast.For | ast.While) and not isinstance(node.body[-1], JUMPS):
        yield changed(node, body=[*node.body, ast.Break()])


def lost_cleanup(node, _):
    """What is in a `finally` done only if all went well; or the exception swallowed there."""
    if isinstance(node, ast.Try) and node.finalbody and not node.handlers:
        yield [*node.body, *node.finalbody]
        yield changed(node, handlers=[ast.ExceptHandler(ast.Name("Exception"), None, [ast.Pass()])])


def other_function(node, _):
    """A function's counterpart: `min` for `max`, `any` for `all`, `ones` for `zeros`, `sum` for `mean`."""
    if isinstance(node, ast.Name) and node.id in COUNTERPARTS and isinstance(node.ctx, ast.Load):
        yield changed(node, id=COUNTERPARTS[node.id])
    if isinstance(node, ast.Attribute) and node.attr in COUNTERPARTS:
        yield changed(node, attr=COUNTERPARTS[node.attr])


def left_out(node, _):
    """Something left out: `x` for `sqrt(x)`, `axis=0` in a call, a bound of `a[1:]`, a decorator."""
    if isinstance(node, ast.Call):
        if len(node.args) == 1 and name_of(node) in FUNCTIONS:
            yield node.args[0]
        for index in range(len(node.keywords)):
            yield changed(node, keywords=node.keywords[:index] + node.keywords[index + 1 :])
    if isinstance(node, ast.Slice):
        for bound in ("lower", "upper", "step"):
            if getattr(node, bound):
                yield changed(node, **{bound: None})
    if isinstance(node, ast.FunctionDef):
        for index in range(len(node.decorator_list)):
            rest = node.decorator_list[:index] + node.decorator_list[index + 1 :]
            yield changed(node, decorator_list=rest)


def moved_end(node, _):
    """A loop one round longer or shorter: `range(n + 1)` and `range(n - 1)` for `range(n)`."""
    if isinstance(node, ast.Call) and name_of(node) == "range" and 1 <= len(node.args) <= 2:
        *start, end = node.args
        if not isinstance(end, ast.Constant):
            for operator in (ast.Add(), ast.Sub()):
                yield changed(node, args=[*start, ast.BinOp(end, operator, ast.Constant(1))])


def in_place(node, parameters):
    """In place instead of a copy: `x` for `x.copy()`, `asarray` for `array`, `a += b` for `a = a + b`."""
    if isinstance(node, ast.Call):
        yield from uncopied(node)
    if isinstance(node, ast.Assign) and len(node.targets) == 1:
        [target] = node.targets
        if isinstance(target, ast.Name) and target.id not in parameters:
            return
        if isinstance(node.value, ast.BinOp) and is_same(node.value.left, target):
            yield ast.AugAssign(target, node.value.op, node.value.right)
        if isinstance(target, ast.Subscript) and ast.unparse(target.slice) in (":", "..."):
            yield changed(node, targets=[target.value])
    if isinstance(node, ast.Return) and isinstance(node.value, ast.BinOp) and parameters:
        name = ast.Name(parameters[0])
        if any(is_same(part, name) for part in ast.walk(node.value)):
            difference = ast.BinOp(node.value, ast.Sub(), name)
            yield [ast.AugAssign(name, ast.Add(), difference), ast.Return(name)]


def uncopied(call):
    name = name_of(call)
    if isinstance(call.func, ast.Attribute) and name == "copy" and not call.args:
        yield call.func.value
    elif name in ("copy", "deepcopy", "dict", "list", "set") and len(call.args) == 1:
        yield call.args[0]
    if name == "deepcopy" and isinstance(call.func, ast.Attribute):
        yield changed(call, func=changed(call.func, attr="copy"))
    if name == "array" and isinstance(call.func, ast.Attribute):
        yield changed(call, func=changed(call.func, attr="asarray"))
    if name == "astype" and len(call.args) == 1 and not call.keywords:
        yield changed(call, keywords=[ast.keyword("copy", ast.Constant(False))])


OPERATORS = (
    swapped_operator,
    dropped_operand,
    exchanged_arguments,
    changed_constant,
    dropped_default,
    other_parameter,
    removed_statement,
    nothing_returned,
    changed_comparison,
    changed_logic,
    settled_condition,
    cut_short,
    lost_cleanup,
    other_function,
    left_out,
    moved_end,
    in_place,
)

SWAPPED = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Div,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
    ast.MatMult: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
}
ORDERED = (ast.Sub, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow, ast.MatMult)
COMPARED = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
REMOVABLE = (
    ast.Assert,
    ast.Assign,
    ast.AugAssign,
    ast.AnnAssign,
    ast.Break,
    ast.Continue,
    ast.Delete,
    ast.Expr,
    ast.For,
    ast.If,
    ast.Raise,
    ast.Try,
    ast.While,
    ast.With,
)
JUMPS = (ast.Break, ast.Continue, ast.Raise, ast.Return)
PAIRS = (
    ("max", "min"),
    ("maximum", "minimum"),
    ("argmax", "argmin"),
    ("all", "any"),
    ("floor", "ceil"),
    ("sin", "cos"),
    ("zeros", "ones"),
    ("zeros_like", "ones_like"),
    ("mean", "sum"),
    ("cumsum", "cumprod"),
    ("std", "var"),
    ("append", "extend"),
)
COUNTERPARTS = dict(PAIRS) | {other: one for one, other in PAIRS}
SYMMETRIC = {"max", "min", "maximum", "minimum", "add", "multiply", "hypot", "isclose", "allclose"}
FUNCTIONS = set(
    "abs fabs sqrt square exp expm1 log log2 log10 log1p sin cos tan floor ceil round sorted "
    "reversed flip asarray atleast_1d cumsum cumprod".split()
)


def changed(node, **fields):
    """A copy of a node with some of its fields changed."""
    other = copy(node)
    for name, value in fields.items():
        setattr(other, name, value)
    return other


def exchanges(items):
    """The lists that come of exchanging two neighbours."""
    for index in range(len(items) - 1):
        if not any(isinstance(item, ast.Starred) for item in items[index : index + 2]):
            yield [*items[:index], items[index + 1], items[index], *items[index + 2 :]]


def name_of(call):
    """The last name of the function that is called."""
    return getattr(call.func, "attr", getattr(call.func, "id", None))


def is_same(node, other):
    return ast.unparse(node) == ast.unparse(other)


def is_docstring(node):
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def is_text(node):
    """Whether an operator works on text, which no test reads."""
    parts = (node.left, node.right) if isinstance(node, ast.BinOp) else (node.value,)
    return any(
        isinstance(part, ast.JoinedStr)
        or isinstance(part, ast.Constant)
        and isinstance(part.value, str)
        for part in parts
    )
