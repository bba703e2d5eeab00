"""One call of the learner's code, and what came of it."""

from gradus.encode import Unsupported, encode, is_immutable, quote
from gradus.errors import describe


class Step:
    """What one call came to: its text, and the value if all went well."""

    __slots__ = ("text", "went_well", "value")

    def __init__(self, text, went_well, value):
        self.text = text
        self.went_well = went_well
        self.value = value


def take_step(function, entry, args, kwargs=None, write=encode):
    """Make one call; `write` puts what comes back, and changed arguments are named."""
    named = kwargs or {}
    watched = watch(enumerate(args))
    if named:
        watched += watch(named.items())
    value, went_well = None, False
    try:
        value = function(*args, **named)
        outcome = f'"returned":{write(value)}'
        went_well = True
    except Unsupported as unsupported:
        return Step(f'{{"unsupported":{quote(unsupported.args[0])}}}', False, None)
    except BaseException as error:
        outcome = f'"raised":{describe(error)}'
    if not watched:
        return Step(f'{{{outcome},"changed":[]}}', went_well, value)
    changed = [quote(name_of(key, entry)) for key, arg, was in watched if was != mark(arg)]
    return Step(f'{{{outcome},"changed":[{",".join(changed)}]}}', went_well, value)


def watch(arguments):
    """The arguments that a call can change, each with its mark."""
    return [
        (key, arg, mark(arg))
        for key, arg in arguments
        if type(arg) is not float and not is_immutable(arg)
    ]


def mark(value):
    """Something that tells whether a value was changed; None for what cannot be told."""
    try:
        return encode(value)
    except Unsupported:
        return None


def name_of(key, entry):
    """The name of an argument passed by position or by name."""
    if isinstance(key, str):
        return key
    parameters = entry["parameters"] if entry else []
    return parameters[key]["name"] if key < len(parameters) else f"argument {key + 1}"
