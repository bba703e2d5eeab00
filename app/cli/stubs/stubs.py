"""Makes the stub files of the NumPy that runs from those that another version of NumPy came with.

The types are the stubs' own. The names are those that this NumPy has, and the first words of its own
documentation stand under them.
"""

import ast
import importlib
import inspect
import re
from pathlib import Path

# Nobody needs these to solve a problem, and no stub of the others does.
LEFT_OUT = re.compile(r"(^|/)(tests|distutils|f2py|setup\.py|mypy_plugin\.py)(/|$)")
# What learners reach by a dot: here every name has to be right, and none may be missing.
PUBLIC = ("numpy", "numpy.linalg", "numpy.random", "numpy.fft")
# NumPy 1.19 has these as other names of Python's own; as types, its stubs mean Python's.
BUILTINS = {"bool", "complex", "float", "int", "object", "str"}
LONGEST = 600


def make(source: str, target: str) -> None:
    """Reads the package's folder and writes its stubs into another."""
    for path in sorted(Path(source).rglob("*.py*")):
        name = path.relative_to(source)
        is_stub = path.suffix == ".pyi" or name.parts[0] in ("_typing", "typing")
        if not is_stub or LEFT_OUT.search(str(name)):
            continue
        out = (Path(target) / name).with_suffix(".pyi")
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(convert(path.read_text(), module_of(name)))


def module_of(name: Path) -> str:
    parts = ("numpy", *name.with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def convert(text: str, name: str) -> str:
    tree = ast.parse(text)
    module = find(name)
    if name in PUBLIC:
        drop_unknown(tree, module)
        add_missing(tree, module, name)
    if module is not None:
        document(tree, module)
    strip_private_docs(tree, name)
    return ast.unparse(ast.fix_missing_locations(tree)) + "\n"


def find(name: str):
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


def drop_unknown(tree: ast.Module, module) -> None:
    """Takes away what this NumPy has not, except what the stubs need among themselves."""

    def is_known(name: str) -> bool:
        return name.startswith("_") or hasattr(module, name)

    kept = []
    for node in tree.body:
        if isinstance(node, ast.ImportFrom):
            node.names = [one for one in node.names if one.asname is None or is_known(one.asname)]
            if not node.names:
                continue
        elif isinstance(node, ast.FunctionDef) and not is_known(node.name):
            continue
        elif isinstance(node, ast.AnnAssign) and not is_known(ast.unparse(node.target)):
            continue
        kept.append(node)
    tree.body = kept


def add_missing(tree: ast.Module, module, name: str) -> None:
    """Adds what this NumPy has and the stubs have not."""
    known = names_of(tree)
    missing = [
        one
        for one in sorted(dir(module))
        if not one.startswith("_") and one not in known and not is_foreign(getattr(module, one))
    ]
    if name == "numpy":
        Builtin().visit(tree)
    lines = [declaration(one, getattr(module, one)) for one in missing]
    tree.body += ast.parse("\n".join(lines)).body


def is_foreign(value) -> bool:
    return inspect.ismodule(value) and not value.__name__.startswith("numpy.")


def names_of(tree: ast.Module) -> set[str]:
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            names |= {one.asname for one in node.names if one.asname}
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            names.add(node.name)
        elif isinstance(node, ast.AnnAssign):
            names.add(ast.unparse(node.target))
        elif isinstance(node, ast.Assign):
            names |= {ast.unparse(target) for target in node.targets}
    return names


class Builtin(ast.NodeTransformer):
    """Says `builtins.float` for `float`."""

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if node.id not in BUILTINS:
            return node
        return ast.Attribute(ast.Name("builtins", ast.Load()), node.id, ast.Load())


def declaration(name: str, value) -> str:
    if inspect.isclass(value) and value.__module__ == "builtins":
        return f"{name} = builtins.{value.__name__}"
    if inspect.isclass(value):
        return f"class {name}: ..."
    if not callable(value):
        return f"{name}: Any"
    try:
        names = inspect.signature(value).parameters.values()
    except (TypeError, ValueError):
        return f"def {name}(*args: Any, **kwargs: Any) -> Any: ..."
    parameters = inspect.Signature([without_value(one) for one in names])
    return f"def {name}{parameters} -> Any: ...".replace("Ellipsis", "...")


def without_value(parameter: inspect.Parameter) -> inspect.Parameter:
    has_none = parameter.default is inspect.Parameter.empty
    return parameter.replace(default=inspect.Parameter.empty if has_none else ...).replace(
        annotation=inspect.Parameter.empty
    )


def document(tree: ast.Module | ast.ClassDef, owner) -> None:
    """Writes under each public function, class and ufunc what its documentation begins with."""
    body = []
    for node in tree.body:
        body.append(node)
        name = getattr(node, "name", None)
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            name = node.target.id
        if name is None or name.startswith("_"):
            continue
        value = getattr(owner, name, None)
        words = beginning(value)
        if isinstance(node, ast.ClassDef) and value is not None:
            document(node, value)
        if not words:
            continue
        doc = ast.Expr(ast.Constant(words))
        if isinstance(node, ast.AnnAssign):
            if type(value).__name__ == "ufunc":
                body.append(doc)
        elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            node.body = [doc, *(one for one in node.body if not is_ellipsis(one))]
    tree.body = body


def is_ellipsis(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and getattr(node.value, "value", None) is ...


def beginning(value) -> str:
    """The paragraphs before the first heading, without the signature that compiled functions begin with."""
    doc = inspect.getdoc(value) if value is not None else None
    if not doc:
        return ""
    before = re.split(r"\n[^\n]+\n *-{3,}", "\n" + doc)[0]
    words = [
        " ".join(part.split())
        for part in re.split(r"\n\s*\n", before.strip())
        if not re.match(r"\.\. |>>>|[\w.]+\(.*\)( ->.*)?$", part.strip(), re.DOTALL)
    ]
    text = ""
    for part in words:
        if text and len(text) + len(part) > LONGEST:
            break
        text += ("\n\n" if text else "") + part
    return text


def strip_private_docs(tree: ast.Module, name: str) -> None:
    """The documentation of modules that only stubs import."""
    if name.startswith(("numpy._typing", "numpy.typing")):
        for node in ast.walk(tree):
            if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and ast.get_docstring(
                node
            ):
                node.body = node.body[1:] or [ast.Expr(ast.Constant(...))]
