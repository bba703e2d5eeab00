"""Make the mutants of a program: copies of it with one slip each, by the operators of `support`."""

import ast
from contextlib import contextmanager

from support import OPERATORS


def list_mutants(source, most):
    """At most so many mutants of a program, evenly spread over it and always the same.

    Each has a line and a column, counted from 1, says what it is, and has its own source. Imports,
    annotations, docstrings and what an exception says are left as they are.
    """
    tree = ast.parse(source)
    seen, named, mutants = {ast.unparse(tree)}, {}, []
    for place in sorted(places(tree, []), key=lambda place: position(place.node)):
        for operator in OPERATORS:
            for replacement in operator(place.node, place.parameters):
                with place.taken_by(replacement):
                    text = ast.unparse(tree)
                if text in seen or not is_valid(text):
                    continue
                seen.add(text)
                what = place.describe(replacement)
                named[what] = named.get(what, 0) + 1
                if named[what] > 1:
                    what = f"{what} (number {named[what]})"
                line, column = position(place.node)
                before = source.splitlines()[line - 1].encode()[:column].decode()
                mutants.append(
                    {"line": line, "column": len(before) + 1, "what": what, "source": text}
                )
    count = min(most, len(mutants))
    return [mutants[index * len(mutants) // count] for index in range(count)]


class Place:
    """A node, where it stands, and the parameters of the function around it."""

    def __init__(self, parent, field, index, node, parameters):
        self.parent, self.field, self.index = parent, field, index
        self.node, self.parameters = node, parameters

    @contextmanager
    def taken_by(self, replacement):
        """Has something else in this place for a while."""
        whole = getattr(self.parent, self.field)
        new = replacement
        if self.index is not None:
            nodes = replacement if isinstance(replacement, list) else [replacement]
            new = [*whole[: self.index], *nodes, *whole[self.index + 1 :]]
        setattr(self.parent, self.field, new)
        yield
        setattr(self.parent, self.field, whole)

    def describe(self, replacement):
        """What a mutant has in place of what; of a name or a number, with what is around it."""
        if isinstance(replacement, ast.Pass):
            return f'without "{head(self.node)}"'
        old, new = head(self.node), head(replacement)
        if isinstance(self.node, ast.Name | ast.Constant):
            old = head(self.parent)
            with self.taken_by(replacement):
                new = head(self.parent)
        if new == old:
            lines = ast.unparse(self.node).split("\n")
            added = [line for line in ast.unparse(replacement).split("\n") if line not in lines]
            return f'with "{" ".join(line.strip() for line in added)}" in "{old}"'
        return f'"{new}" instead of "{old}"'


def places(parent, parameters):
    """All nodes below one that may be changed."""
    for field, value in ast.iter_fields(parent):
        if field in LEFT_ALONE:
            continue
        for index, node in enumerate(value) if isinstance(value, list) else [(None, value)]:
            if isinstance(node, ast.AST) and not isinstance(node, UNCHANGED):
                yield Place(parent, field, index, node, parameters)
                if not isinstance(node, ast.Raise):
                    yield from places(node, parameters_of(node) or parameters)


LEFT_ALONE = {"annotation", "returns", "decorator_list", "bases", "type_params"}
UNCHANGED = (ast.Import, ast.ImportFrom, ast.JoinedStr)


def parameters_of(node):
    """The names of a function's parameters, without `self`; None for anything else."""
    if not isinstance(node, ast.FunctionDef | ast.Lambda):
        return None
    every = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
    return [arg.arg for arg in every if arg.arg != "self"]


def position(node):
    """Where a node begins; what has no place of its own begins with its first part."""
    if hasattr(node, "lineno"):
        return node.lineno, node.col_offset
    return min((position(part) for part in ast.iter_child_nodes(node)), default=(1, 0))


def is_valid(text):
    try:
        compile(text, "mutant", "exec")
    except SyntaxError:
        return False
    return True


def head(node):
    """The text of a node, or of several; of a block its first line."""
    if isinstance(node, list):
        return "; ".join(head(part) for part in node)
    first, *rest = ast.unparse(node).strip().split("\n")
    return f"{first} ..." if rest else first
