"""What a learner's program does, line by line, told while it runs.

Every step is told as soon as it is taken: whatever ends the interpreter, the steps until then are
known. Values are written by the exact types of Python's and NumPy's own, so that looking at them
runs none of the learner's code, and nothing of it is kept alive.
"""

from opcode import opmap
from sys import settrace
from time import monotonic
from types import FunctionType, GetSetDescriptorType, ModuleType
from zlib import crc32

from numpy import ndarray

from gradus.encode import SCALARS, quote, type_name
from gradus.errors import FILE, classes_of

STEPS = 2_000
CHARACTERS = 1_000_000
SECONDS = 2
VARIABLES = 50
LONGEST = 200
LONGEST_NAME = 80
DEPTH = 4
LARGE = 64  # elements of an array that is written whole
EDGE = 8  # elements of each dimension of one that is not
SUMMED = 100_000  # bytes of an array whose change is noticed wherever it is
BITS = 600
ENDS = {opmap["YIELD_VALUE"]: "yields", opmap["RETURN_VALUE"]: "returns"}
names_of = type.__dict__["__dict__"].__get__
args_of = BaseException.__dict__["args"].__get__


class Recording:
    """Tells of each line of the learner's file before it runs, and of what is returned and raised."""

    def __init__(self, tell, played):
        """tell: takes a step, a JSON text. played: the steps of the case that have been played."""
        self.tell, self.played = tell, played
        self.steps, self.characters = STEPS, CHARACTERS
        self.depth, self.frames = 0, 0
        self.known = {}  # by the frame's address: its number, and its variables as they were told

    def start(self):
        self.end = monotonic() + SECONDS
        settrace(self.enter)

    def stop(self):
        settrace(None)

    def enter(self, frame, event, _):
        name = frame.f_code.co_filename
        if type(name) is not str or name != FILE:
            return None
        self.depth += 1
        if id(frame) not in self.known:  # a generator comes back
            self.frames += 1
            self.known[id(frame)] = (self.frames, {})
        return self.follow

    def follow(self, frame, event, arg):
        try:
            self.take(frame, event, arg)
        except RecursionError:  # the program is too deep for us to look at it
            pass
        return self.follow

    def take(self, frame, event, arg):
        if event == "line":
            return self.write(frame, "line", None)
        if event == "exception":
            # A loop comes to its end by one that nobody raised.
            if arg[2] is not None:
                self.write(frame, "raises", describe_error(arg[0], arg[1]))
        elif event == "return":
            # What is raised leaves the function, too, and then nothing is returned.
            ends = ENDS.get(frame.f_code.co_code[frame.f_lasti])
            if ends is not None:
                self.write(frame, ends, describe_value(arg))
            self.depth -= 1
            if ends != "yields":
                self.known.pop(id(frame), None)

    def write(self, frame, kind, value):
        if self.steps == 0 or self.characters < 0 or monotonic() > self.end:
            self.tell('"cut"')
            return self.stop()
        number, before = self.known.get(id(frame), (0, {}))
        now = variables_of(frame)
        self.known[id(frame)] = (number, now)
        changed = (quoted(name, *one[:2]) for name, one in now.items() if before.get(name) != one)
        gone = (quote(name) for name in before if name not in now)
        text = (
            f'{{"kind":"{kind}","line":{frame.f_lineno or 0},"frame":{number},'
            f'"depth":{self.depth},"call":{len(self.played)},'
            f'"name":{quote(name_of(frame.f_code))},"set":[{",".join(changed)}],'
            f'"gone":[{",".join(gone)}],"value":{"null" if value is None else quoted(*value)}}}'
        )
        self.steps -= 1
        self.characters -= len(text)
        self.tell(text)


def name_of(code):
    return code.co_qualname.replace("<locals>.", "")[-LONGEST_NAME:]


def quoted(*texts):
    return f"[{','.join(map(quote, texts))}]"


def variables_of(frame):
    """By name: type, text, and a sum of what the text leaves out."""
    space = frame.f_locals
    if type(space) is not dict and type_name(type(space)) != "FrameLocalsProxy":
        return {}  # the body of a class, in a mapping of the learner's own
    found = {}
    for name, value in space.items():
        if type(name) is not str or name[:1] == "." or name[:2] == "__":
            continue
        if len(found) == VARIABLES:
            break
        found[name[:LONGEST_NAME]] = (*describe_value(value), sum_of(value))
    return found


def sum_of(value):
    is_plain = type(value) is ndarray and value.dtype.kind != "O"
    return crc32(value.tobytes()) if is_plain and LARGE < value.nbytes <= SUMMED else 0


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
