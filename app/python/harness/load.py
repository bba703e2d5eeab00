"""Load the learner's program into a fresh `__main__` and find what the problem asks for."""

import builtins
import sys
from annotationlib import Format
from difflib import get_close_matches
from inspect import signature
from types import ModuleType

from gradus.encode import type_name
from gradus.errors import FILE, describe, remember

main = ModuleType("__main__")
support_module = ModuleType("support")
for module in (main, support_module):
    module.__builtins__ = builtins  # else exec would hand out the harness's own


def load(source, support, entries):
    """Run the program; None, or the JSON text of the error that refuses it.

    entries: of each name, kind, signature, and parameters, each with name and optional.
    """
    sys.modules["__main__"] = main
    source = source.removeprefix("\ufeff")
    remember(source)
    try:
        if support is not None:
            sys.modules["support"] = support_module
            exec(compile(support, "support.py", "exec"), vars(support_module))
        exec(compile(source, FILE, "exec", dont_inherit=True), vars(main))
        refusals = (check_entry(entry) for entry in entries)
        return next((refusal for refusal in refusals if refusal is not None), None)
    except BaseException as error:
        return describe(error, line=line_of_null(source))


def line_of_null(source):
    """Where Python's own error for a null byte, which has no line, stumbled; None without one."""
    return source.count("\n", 0, source.index("\0")) + 1 if "\0" in source else None


def check_entry(entry):
    found = vars(main).get(entry["name"])
    if kind_of(found) != entry["kind"]:
        return refuse_missing(entry)
    try:
        misfit = find_misfit(found, entry)
    except Exception:  # a check that cannot be made refuses nothing
        return None
    if misfit is None:
        return None
    message = f"{entry['name']}{misfit}. {expected(entry)}"
    return describe(TypeError(), message, line_of_definition(found))


def kind_of(value):
    if issubclass(type(value), type):
        return "class"
    return "function" if callable(value) else type_name(type(value))


def find_misfit(found, entry):
    """Why the tests' calls do not fit the learner's parameters, or None when they do.

    A decorator may take more or less than the function that it wraps: either may fit.
    """
    shown, own = (
        signature(found, follow_wrapped=follow, annotation_format=Format.STRING)
        for follow in (True, False)
    )
    misfit = misfit_of(shown, entry)
    return misfit if misfit_of(own, entry) else None


def misfit_of(parameters, entry):
    required = [None for parameter in entry["parameters"] if not parameter["optional"]]
    every = [None for _ in entry["parameters"]]
    named = {p["name"]: None for p in entry["parameters"] if p["optional"]}
    for args, kwargs in ((every, {}), (required, named), (required, {})):
        try:
            parameters.bind(*args, **kwargs)
        except TypeError as error:
            return f"{parameters.format(quote_annotation_strings=False)} does not fit: {error}"
    return None


def expected(entry):
    return f"Expected: {entry['signature']}"


def refuse_missing(entry):
    name, kind, names = entry["name"], entry["kind"], vars(main)
    if name in names:
        message = f"Define a {kind} named {name}: yours is of type {kind_of(names[name])}."
        return describe(TypeError(), f"{message} {expected(entry)}", line_of_definition(names[name]))
    made_here = [
        other
        for other, value in names.items()
        if kind_of(value) == kind and getattr(value, "__module__", None) == "__main__"
    ]
    near = get_close_matches(name, made_here, 1, 0.5)
    found = f"You have {near[0]}: rename it" if near else "There is none at the top level"
    line = line_of_definition(names[near[0]]) if near else 1
    return describe(NameError(), f"Define a {kind} named {name}. {found}. {expected(entry)}", line)


def line_of_definition(found):
    code = getattr(found, "__code__", None)
    return getattr(code, "co_firstlineno", getattr(found, "__firstlineno__", 1))
