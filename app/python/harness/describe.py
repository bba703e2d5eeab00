"""A learner's values in short, for a reader.

They are written by the exact types of Python's and NumPy's own, so that looking at them runs none of
the learner's code, and nothing of it is kept alive.
"""

from types import FunctionType, GetSetDescriptorType, ModuleType
from zlib import crc32

from numpy import ndarray

from gradus.encode import SCALARS, type_name
from gradus.errors import classes_of

LONGEST = 200
LONGEST_NAME = 80
DEPTH = 4
LARGE = 64  # elements of an array that is written whole
EDGE = 8  # elements of each dimension of one that is not
SUMMED = 100_000  # bytes of an array whose change is noticed wherever it is
BITS = 600
names_of = type.__dict__["__dict__"].__get__
args_of = BaseException.__dict__["args"].__get__


def describe_value(value):
    """The type of a value, with an array's dtype and shape, and the value, both short texts."""
    kind = type(value)
    if kind is ndarray:
        shape = ", ".join(map(str, value.shape))
        shape += "," if value.ndim == 1 else ""
        return f"array {str(value.dtype)[:LONGEST_NAME]} ({shape})", write_array(value)
    name = type_name(kind)[:LONGEST_NAME]
    if any(kind is scalar for scalar in SCALARS):
        return f"np.{name}", write(value, LONGEST, 0)
    if any(kind is sized for sized in (list, dict, set)):
        return f"{name} of {len(value):,}", write(value, LONGEST, 0)
    return name, write(value, LONGEST, 0)


def describe_error(kind, error):
    """The type of an exception and what it says, without asking it."""
    args = args_of(error) if type(error) is kind else ()
    if len(args) == 1 and type(args[0]) is str:
        return type_name(kind)[:LONGEST_NAME], args[0][:LONGEST]
    return type_name(kind)[:LONGEST_NAME], ", ".join(write(one, LONGEST, 1) for one in args[:3])


def name_of(code):
    """The name of a function, as the learner would say it."""
    return code.co_qualname.replace("<locals>.", "")[-LONGEST_NAME:]


def sum_of(value):
    """A sum over a large array, of which a text shows a part; 0 for all else."""
    is_plain = type(value) is ndarray and value.dtype.kind != "O"
    return crc32(value.tobytes()) if is_plain and LARGE < value.nbytes <= SUMMED else 0


def write_array(value):
    if value.size <= LARGE:
        return write(value.tolist(), LONGEST, 0)
    if value.ndim > 3:
        return f"{write(value.flat[:EDGE].tolist(), LONGEST, 0)[:-1]}, …]"
    edge = value[(slice(EDGE),) * value.ndim].tolist()
    text = write(edge, LONGEST, 0)
    return text if text[-2:] == "…]" else f"{text[:-1]}, …]"


def write(value, room, depth):
    """A value as Python text of about so many characters at the most."""
    kind = type(value)
    if value is None or kind is bool or kind is float or kind is complex or kind is range:
        return repr(value)
    if kind is int:
        return repr(value) if value.bit_length() <= BITS else f"{value.bit_length():,} bits"
    if kind is str or kind is bytes:
        return repr(value) if len(value) <= room else f"{value[: max(room, 0)]!r}…"
    if any(kind is scalar for scalar in SCALARS):
        return repr(value.item())
    if kind is ndarray:
        return f"array({write_array(value)[:room]})"
    if kind is FunctionType:
        return name_of(value.__code__)
    if issubclass(kind, type):
        return type_name(value)[:LONGEST_NAME]
    if kind is ModuleType:
        return "module"
    if depth == DEPTH or room <= 0:
        return "…"
    for base, opening, closing in SEQUENCES:
        if issubclass(kind, base):
            items = base.__iter__(value)
            text = join(items, room, write_item(depth))
            return f"{opening}{text}{',' if base is tuple and tuple.__len__(value) == 1 else ''}{closing}"
    if issubclass(kind, dict):
        return f"{{{join(dict.items(value), room, write_pair(depth))}}}"
    if issubclass(kind, BaseException):
        said = join(args_of(value), room, write_item(depth))
        return f"{type_name(kind)[:LONGEST_NAME]}({said})"
    return write_attributes(value, kind, room, depth)


SEQUENCES = ((list, "[", "]"), (tuple, "(", ")"), (set, "{", "}"), (frozenset, "{", "}"))


def write_item(depth):
    return lambda item, room: write(item, room, depth + 1)


def write_pair(depth):
    one = write_item(depth)
    return lambda pair, room: f"{one(pair[0], room)}: {one(pair[1], room)}"


def join(items, room, one):
    """The texts of the items, until there is no more room for them."""
    texts = []
    for item in items:
        if room <= 0:
            return ", ".join([*texts, "…"])
        texts.append(one(item, room))
        room -= len(texts[-1]) + 2
    return ", ".join(texts)


def write_attributes(value, kind, room, depth):
    """What an object holds by itself, one level deep."""
    name = type_name(kind)[:LONGEST_NAME]
    attributes = attributes_of(value, kind)
    if depth > 0 or not attributes:
        return name
    named = ((key, one) for key, one in attributes.items() if type(key) is str)
    items = write_item(depth)
    return f"{name}({join(named, room, lambda pair, left: f'{pair[0]}={items(pair[1], left)}')})"


def attributes_of(value, kind):
    """The dictionary of an instance, from Python's own descriptor of it; None without one."""
    for one in classes_of(kind):
        descriptor = names_of(one).get("__dict__")
        if descriptor is not None:
            if type(descriptor) is not GetSetDescriptorType:
                return None
            found = descriptor.__get__(value)
            return found if type(found) is dict else None
    return None
