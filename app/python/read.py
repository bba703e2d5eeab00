"""Read what a learner wants to try: a call, a chain of calls, or an object and what is asked of it."""

import ast

import numpy


class Unclear(Exception):
    """What was written cannot be told: why, and in which line."""

    def __init__(self, node, message):
        super().__init__(message)
        self.line = getattr(node, "lineno", 1)


def read(text, asked):
    """What is called with what, or why that cannot be told, and in which line.

    asked: by the names that the problem asks for, its entry first, "function" or "class", and
    the names of the parameters.
    Every argument is a pair: its value, or, of a function, its source and True.
    """
    try:
        return Reader(text, asked).read()
    except Unclear as unclear:
        return {"line": unclear.line, "message": unclear.args[0]}
    except SyntaxError as error:
        return {"line": error.lineno or 1, "message": f"Python cannot read this: {error.msg}."}
    except (ValueError, RecursionError, MemoryError) as error:
        return {"line": 1, "message": f"Python cannot read this: {error or type(error).__name__}."}


class Reader:
    def __init__(self, text, asked):
        self.text = text
        self.kinds = {name: kind for name, (kind, _) in asked.items()}
        self.parameters = {name: parameters for name, (_, parameters) in asked.items()}
        self.entry = next(iter(asked))
        self.space = {"np": numpy, "numpy": numpy}
        self.calls = []  # of asked names: (node, the name that its result is given)
        self.asked = []  # of an object: (node, method call or attribute)

    def read(self):
        for statement in ast.parse(self.text).body:
            self.take(statement)
        if not self.calls:
            raise Unclear(None, f"There is no call of {' or '.join(self.kinds)} yet.")
        first, _ = self.calls[0]
        name = first.func.id
        if self.kinds[name] == "class":
            return self.dialogue(first)
        if len(self.calls) == 1:
            args = [self.argument(node) for node in first.args]
            kwargs = {self.keyword(one): self.argument(one.value) for one in first.keywords}
            return {"kind": "call", "of": name, "args": args, "kwargs": kwargs}
        return self.chain()

    def take(self, statement):
        value = getattr(statement, "value", None)
        target = target_of(statement)
        if self.is_asked(value) and (target or isinstance(statement, ast.Expr)):
            self.calls.append((value, target))
        elif isinstance(statement, ast.Expr) and self.is_of_object(value):
            self.asked.append(value)
        elif isinstance(statement, (ast.Assign, ast.Import, ast.ImportFrom)) and not self.calls:
            self.run(statement)
        else:
            raise Unclear(
                statement,
                f"Here only values and calls of {' or '.join(self.kinds)} can stand.",
            )

    def is_asked(self, node):
        is_named = isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        return is_named and node.func.id in self.kinds

    def is_of_object(self, node):
        owner = node.func if isinstance(node, ast.Call) else node
        if not isinstance(owner, ast.Attribute) or not isinstance(owner.value, ast.Name):
            return False
        return any(owner.value.id == target for _, target in self.calls)

    def chain(self):
        start, steps, fed = None, [], None
        for node, target in self.calls:
            if node.func.id != self.entry:
                raise Unclear(node, f"In a chain, every call is of {self.entry}.")
            args = self.in_place(node)
            if not args:
                raise Unclear(node, "This call has no argument.")
            first, *rest = args
            if not steps:
                start = self.argument(first)
            elif not (isinstance(first, ast.Name) and first.id == fed):
                raise Unclear(
                    node,
                    "Write one call, or give each result a name and make it the first argument of "
                    f"the next: it = {self.entry}(…), then it = {self.entry}(it, …).",
                )
            steps.append([self.argument(one) for one in rest])
            fed = target
        return {"kind": "chain", "start": start, "steps": steps}

    def dialogue(self, made):
        if len(self.calls) > 1:
            raise Unclear(self.calls[1][0], "Make one object, and call its methods.")
        calls, read = [], []
        for node in self.asked:
            if isinstance(node, ast.Attribute):
                read.append(node.attr)
                continue
            if read:
                raise Unclear(node, "Read attributes after the last method call.")
            if node.keywords:
                raise Unclear(node, "Pass a method's arguments by position.")
            calls.append([node.func.attr, [self.argument(one) for one in node.args]])
        init = [self.argument(node) for node in self.in_place(made)]
        return {"kind": "dialogue", "of": made.func.id, "init": init, "calls": calls, "read": read}

    def in_place(self, node):
        """The arguments of a call by position, those that are passed by name too."""
        named = {self.keyword(one): one.value for one in node.keywords}
        args = list(node.args)
        for name in self.parameters[node.func.id][len(args) :]:
            if name not in named:
                break
            args.append(named.pop(name))
        if named:
            raise Unclear(node, f"Pass {' and '.join(named)} by position here.")
        return args

    def keyword(self, keyword):
        if keyword.arg is None:
            raise Unclear(keyword.value, "Write the arguments out, without **.")
        return keyword.arg

    def argument(self, node):
        if isinstance(node, ast.Starred):
            raise Unclear(node, "Write the arguments out, without *.")
        value = self.value_of(node)
        return [ast.unparse(node), True] if callable(value) else [value, False]

    def value_of(self, node):
        try:
            return eval(compile(ast.Expression(node), "<input>", "eval"), self.space)
        except (Exception, SystemExit) as error:
            raise Unclear(node, f"{type(error).__name__}: {error}") from None

    def run(self, statement):
        try:
            exec(compile(ast.Module([statement], []), "<input>", "exec"), self.space)
        except (Exception, SystemExit) as error:
            raise Unclear(statement, f"{type(error).__name__}: {error}") from None


def target_of(statement):
    """The name that a statement gives its value; None when it gives it none."""
    if isinstance(statement, ast.Assign) and len(statement.targets) == 1:
        return getattr(statement.targets[0], "id", None)
    return None
