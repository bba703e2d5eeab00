"""A learner's values as text, JSON that codec.ts reads.

Nothing here calls back: types are compared by identity, and only methods of builtin and NumPy
types that were captured at the start are used, so a hostile result cannot run code of its own.
"""

from _json import encode_basestring_ascii as quote
from binascii import b2a_base64

from numpy import array, dtype, ndarray

NUMBERS = 100_000
CHARACTERS = 1_000_000
DEPTH = 40
BITS = 100_000

DTYPES = {
    dtype(name): name
    for name in (
        "bool int8 int16 int32 int64 uint8 uint16 uint32 uint64 "
        "float16 float32 float64 complex64 complex128"
    ).split()
}
SCALARS = tuple({dtype(code).type for code in "?bhilqBHILQefdFD"})
IMMUTABLE = (type(None), bool, int, float, str, complex)
HINTS = {
    "function": " (are the parentheses of a call missing?)",
    "coroutine": " (remove async)",
    "generator": " (use return instead of yield)",
}
type_name = type.__dict__["__name__"].__get__


class Unsupported(Exception):
    """A value that cannot cross; its argument says what it is, in the learner's words."""


def encode(value):
    """The text of a value. Raises Unsupported for what has none."""
    return Writer().write(value)


def is_immutable(value):
    """Whether a value is of a plain type that no call can change."""
    kind = type(value)
    return kind is float or any(kind is plain for plain in IMMUTABLE)


class Writer:
    """Writes values as text, within one budget of numbers and characters for all of them."""

    def __init__(self):
        self.numbers = NUMBERS
        self.characters = CHARACTERS

    def write(self, value, depth=0):
        kind = type(value)
        if depth > DEPTH:
            raise Unsupported(f"a value nested more than {DEPTH} deep")
        if kind is ndarray:
            return self.array(value)
        self.numbers -= 1
        if self.numbers < 0:
            self.refuse_numbers()
        if kind is float:
            return number(value)
        if kind is int:
            return self.integer(value)
        if kind is str:
            return self.text(value)
        if value is None:
            return "null"
        if kind is bool:
            return "true" if value else "false"
        if kind is complex:
            return f'{{"c":[{number(value.real)},{number(value.imag)}]}}'
        if kind is list:
            return f"[{self.items(value, depth)}]"
        if kind is tuple:
            return f'{{"t":[{self.items(value, depth)}]}}'
        if kind is set or kind is frozenset:
            return f'{{"s":[{self.items(value, depth)}]}}'
        if kind is dict:
            pairs = ((self.write(k, depth + 1), self.write(v, depth + 1)) for k, v in value.items())
            return f'{{"d":[{",".join(f"[{k},{v}]" for k, v in pairs)}]}}'
        if any(kind is scalar for scalar in SCALARS):
            return self.array(array(value))
        raise Unsupported(f"a value of type {type_name(kind)[:80]}{HINTS.get(type_name(kind), '')}")

    def items(self, values, depth):
        return ",".join([self.write(value, depth + 1) for value in values])

    def text(self, value):
        self.take_characters(len(value))
        return quote(value)

    def integer(self, value):
        bits = value.bit_length()
        if bits > BITS:
            raise Unsupported(f"an int of {bits:,} bits")
        self.take_characters(bits // 4)
        return f'{{"i":"{value:x}"}}'

    def array(self, value):
        name = DTYPES.get(value.dtype.newbyteorder("="))
        if name is None:
            raise Unsupported(f"an array of dtype {str(value.dtype)[:80]}")
        self.take_numbers(max(value.size, 1))
        stored = value.astype("<f4" if name == "float16" else value.dtype.newbyteorder("<"))
        data = b2a_base64(stored.tobytes(), newline=False).decode()
        shape = ",".join(str(length) for length in value.shape)
        return f'{{"a":"{name}","shape":[{shape}],"data":"{data}"}}'

    def take_numbers(self, count):
        self.numbers -= count
        if self.numbers < 0:
            self.refuse_numbers()

    def refuse_numbers(self):
        raise Unsupported(f"more than {NUMBERS:,} numbers")

    def take_characters(self, count):
        self.characters -= count
        if self.characters < 0:
            raise Unsupported(f"more than {CHARACTERS:,} characters")


def number(value):
    """A float as JSON; nan and the infinities, which JSON lacks, are tagged."""
    text = repr(value)
    return text if text[-1].isdigit() else f'{{"f":"{text}"}}'
