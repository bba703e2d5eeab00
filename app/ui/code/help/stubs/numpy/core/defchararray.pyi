from typing import Literal as L, overload, TypeVar, Any
from numpy import chararray as chararray, dtype, str_, bytes_, int_, bool_, object_, _OrderKACF
from numpy._typing import NDArray, _ArrayLikeStr_co as U_co, _ArrayLikeBytes_co as S_co, _ArrayLikeInt_co as i_co, _ArrayLikeBool_co as b_co
from numpy.core.multiarray import compare_chararrays as compare_chararrays
_SCT = TypeVar('_SCT', str_, bytes_)
_CharArray = chararray[Any, dtype[_SCT]]
__all__: list[str]

@overload
def equal(x1: U_co, x2: U_co) -> NDArray[bool_]:
    """Return (x1 == x2) element-wise.

Unlike `numpy.equal`, this comparison is performed by first stripping whitespace characters from the end of the string. This behavior is provided for backward-compatibility with numarray."""

@overload
def equal(x1: S_co, x2: S_co) -> NDArray[bool_]:
    """Return (x1 == x2) element-wise.

Unlike `numpy.equal`, this comparison is performed by first stripping whitespace characters from the end of the string. This behavior is provided for backward-compatibility with numarray."""

@overload
def not_equal(x1: U_co, x2: U_co) -> NDArray[bool_]:
    """Return (x1 != x2) element-wise.

Unlike `numpy.not_equal`, this comparison is performed by first stripping whitespace characters from the end of the string. This behavior is provided for backward-compatibility with numarray."""

@overload
def not_equal(x1: S_co, x2: S_co) -> NDArray[bool_]:
    """Return (x1 != x2) element-wise.

Unlike `numpy.not_equal`, this comparison is performed by first stripping whitespace characters from the end of the string. This behavior is provided for backward-compatibility with numarray."""

@overload
def greater_equal(x1: U_co, x2: U_co) -> NDArray[bool_]:
    """Return (x1 >= x2) element-wise.

Unlike `numpy.greater_equal`, this comparison is performed by first stripping whitespace characters from the end of the string. This behavior is provided for backward-compatibility with numarray."""

@overload
def greater_equal(x1: S_co, x2: S_co) -> NDArray[bool_]:
    """Return (x1 >= x2) element-wise.

Unlike `numpy.greater_equal`, this comparison is performed by first stripping whitespace characters from the end of the string. This behavior is provided for backward-compatibility with numarray."""

@overload
def less_equal(x1: U_co, x2: U_co) -> NDArray[bool_]:
    """Return (x1 <= x2) element-wise.

Unlike `numpy.less_equal`, this comparison is performed by first stripping whitespace characters from the end of the string. This behavior is provided for backward-compatibility with numarray."""

@overload
def less_equal(x1: S_co, x2: S_co) -> NDArray[bool_]:
    """Return (x1 <= x2) element-wise.

Unlike `numpy.less_equal`, this comparison is performed by first stripping whitespace characters from the end of the string. This behavior is provided for backward-compatibility with numarray."""

@overload
def greater(x1: U_co, x2: U_co) -> NDArray[bool_]:
    """Return (x1 > x2) element-wise.

Unlike `numpy.greater`, this comparison is performed by first stripping whitespace characters from the end of the string. This behavior is provided for backward-compatibility with numarray."""

@overload
def greater(x1: S_co, x2: S_co) -> NDArray[bool_]:
    """Return (x1 > x2) element-wise.

Unlike `numpy.greater`, this comparison is performed by first stripping whitespace characters from the end of the string. This behavior is provided for backward-compatibility with numarray."""

@overload
def less(x1: U_co, x2: U_co) -> NDArray[bool_]:
    """Return (x1 < x2) element-wise.

Unlike `numpy.greater`, this comparison is performed by first stripping whitespace characters from the end of the string. This behavior is provided for backward-compatibility with numarray."""

@overload
def less(x1: S_co, x2: S_co) -> NDArray[bool_]:
    """Return (x1 < x2) element-wise.

Unlike `numpy.greater`, this comparison is performed by first stripping whitespace characters from the end of the string. This behavior is provided for backward-compatibility with numarray."""

@overload
def add(x1: U_co, x2: U_co) -> NDArray[str_]:
    """Return element-wise string concatenation for two arrays of str or unicode.

Arrays `x1` and `x2` must have the same shape."""

@overload
def add(x1: S_co, x2: S_co) -> NDArray[bytes_]:
    """Return element-wise string concatenation for two arrays of str or unicode.

Arrays `x1` and `x2` must have the same shape."""

@overload
def multiply(a: U_co, i: i_co) -> NDArray[str_]:
    """Return (a * i), that is string multiple concatenation, element-wise.

Values in `i` of less than 0 are treated as 0 (which yields an empty string)."""

@overload
def multiply(a: S_co, i: i_co) -> NDArray[bytes_]:
    """Return (a * i), that is string multiple concatenation, element-wise.

Values in `i` of less than 0 are treated as 0 (which yields an empty string)."""

@overload
def mod(a: U_co, value: Any) -> NDArray[str_]:
    """Return (a % i), that is pre-Python 2.6 string formatting (interpolation), element-wise for a pair of array_likes of str or unicode."""

@overload
def mod(a: S_co, value: Any) -> NDArray[bytes_]:
    """Return (a % i), that is pre-Python 2.6 string formatting (interpolation), element-wise for a pair of array_likes of str or unicode."""

@overload
def capitalize(a: U_co) -> NDArray[str_]:
    """Return a copy of `a` with only the first character of each element capitalized.

Calls `str.capitalize` element-wise.

For 8-bit strings, this method is locale-dependent."""

@overload
def capitalize(a: S_co) -> NDArray[bytes_]:
    """Return a copy of `a` with only the first character of each element capitalized.

Calls `str.capitalize` element-wise.

For 8-bit strings, this method is locale-dependent."""

@overload
def center(a: U_co, width: i_co, fillchar: U_co=...) -> NDArray[str_]:
    """Return a copy of `a` with its elements centered in a string of length `width`.

Calls `str.center` element-wise."""

@overload
def center(a: S_co, width: i_co, fillchar: S_co=...) -> NDArray[bytes_]:
    """Return a copy of `a` with its elements centered in a string of length `width`.

Calls `str.center` element-wise."""

def decode(a: S_co, encoding: None | str=..., errors: None | str=...) -> NDArray[str_]:
    """Calls `str.decode` element-wise.

The set of available codecs comes from the Python standard library, and may be extended at runtime. For more information, see the :mod:`codecs` module."""

def encode(a: U_co, encoding: None | str=..., errors: None | str=...) -> NDArray[bytes_]:
    """Calls `str.encode` element-wise.

The set of available codecs comes from the Python standard library, and may be extended at runtime. For more information, see the codecs module."""

@overload
def expandtabs(a: U_co, tabsize: i_co=...) -> NDArray[str_]:
    """Return a copy of each string element where all tab characters are replaced by one or more spaces.

Calls `str.expandtabs` element-wise.

Return a copy of each string element where all tab characters are replaced by one or more spaces, depending on the current column and the given `tabsize`. The column number is reset to zero after each newline occurring in the string. This doesn't understand other non-printing characters or escape sequences."""

@overload
def expandtabs(a: S_co, tabsize: i_co=...) -> NDArray[bytes_]:
    """Return a copy of each string element where all tab characters are replaced by one or more spaces.

Calls `str.expandtabs` element-wise.

Return a copy of each string element where all tab characters are replaced by one or more spaces, depending on the current column and the given `tabsize`. The column number is reset to zero after each newline occurring in the string. This doesn't understand other non-printing characters or escape sequences."""

@overload
def join(sep: U_co, seq: U_co) -> NDArray[str_]:
    """Return a string which is the concatenation of the strings in the sequence `seq`.

Calls `str.join` element-wise."""

@overload
def join(sep: S_co, seq: S_co) -> NDArray[bytes_]:
    """Return a string which is the concatenation of the strings in the sequence `seq`.

Calls `str.join` element-wise."""

@overload
def ljust(a: U_co, width: i_co, fillchar: U_co=...) -> NDArray[str_]:
    """Return an array with the elements of `a` left-justified in a string of length `width`.

Calls `str.ljust` element-wise."""

@overload
def ljust(a: S_co, width: i_co, fillchar: S_co=...) -> NDArray[bytes_]:
    """Return an array with the elements of `a` left-justified in a string of length `width`.

Calls `str.ljust` element-wise."""

@overload
def lower(a: U_co) -> NDArray[str_]:
    """Return an array with the elements converted to lowercase.

Call `str.lower` element-wise.

For 8-bit strings, this method is locale-dependent."""

@overload
def lower(a: S_co) -> NDArray[bytes_]:
    """Return an array with the elements converted to lowercase.

Call `str.lower` element-wise.

For 8-bit strings, this method is locale-dependent."""

@overload
def lstrip(a: U_co, chars: None | U_co=...) -> NDArray[str_]:
    """For each element in `a`, return a copy with the leading characters removed.

Calls `str.lstrip` element-wise."""

@overload
def lstrip(a: S_co, chars: None | S_co=...) -> NDArray[bytes_]:
    """For each element in `a`, return a copy with the leading characters removed.

Calls `str.lstrip` element-wise."""

@overload
def partition(a: U_co, sep: U_co) -> NDArray[str_]:
    """Partition each element in `a` around `sep`.

Calls `str.partition` element-wise.

For each element in `a`, split the element as the first occurrence of `sep`, and return 3 strings containing the part before the separator, the separator itself, and the part after the separator. If the separator is not found, return 3 strings containing the string itself, followed by two empty strings."""

@overload
def partition(a: S_co, sep: S_co) -> NDArray[bytes_]:
    """Partition each element in `a` around `sep`.

Calls `str.partition` element-wise.

For each element in `a`, split the element as the first occurrence of `sep`, and return 3 strings containing the part before the separator, the separator itself, and the part after the separator. If the separator is not found, return 3 strings containing the string itself, followed by two empty strings."""

@overload
def replace(a: U_co, old: U_co, new: U_co, count: None | i_co=...) -> NDArray[str_]:
    """For each element in `a`, return a copy of the string with all occurrences of substring `old` replaced by `new`.

Calls `str.replace` element-wise."""

@overload
def replace(a: S_co, old: S_co, new: S_co, count: None | i_co=...) -> NDArray[bytes_]:
    """For each element in `a`, return a copy of the string with all occurrences of substring `old` replaced by `new`.

Calls `str.replace` element-wise."""

@overload
def rjust(a: U_co, width: i_co, fillchar: U_co=...) -> NDArray[str_]:
    """Return an array with the elements of `a` right-justified in a string of length `width`.

Calls `str.rjust` element-wise."""

@overload
def rjust(a: S_co, width: i_co, fillchar: S_co=...) -> NDArray[bytes_]:
    """Return an array with the elements of `a` right-justified in a string of length `width`.

Calls `str.rjust` element-wise."""

@overload
def rpartition(a: U_co, sep: U_co) -> NDArray[str_]:
    """Partition (split) each element around the right-most separator.

Calls `str.rpartition` element-wise.

For each element in `a`, split the element as the last occurrence of `sep`, and return 3 strings containing the part before the separator, the separator itself, and the part after the separator. If the separator is not found, return 3 strings containing the string itself, followed by two empty strings."""

@overload
def rpartition(a: S_co, sep: S_co) -> NDArray[bytes_]:
    """Partition (split) each element around the right-most separator.

Calls `str.rpartition` element-wise.

For each element in `a`, split the element as the last occurrence of `sep`, and return 3 strings containing the part before the separator, the separator itself, and the part after the separator. If the separator is not found, return 3 strings containing the string itself, followed by two empty strings."""

@overload
def rsplit(a: U_co, sep: None | U_co=..., maxsplit: None | i_co=...) -> NDArray[object_]:
    """For each element in `a`, return a list of the words in the string, using `sep` as the delimiter string.

Calls `str.rsplit` element-wise.

Except for splitting from the right, `rsplit` behaves like `split`."""

@overload
def rsplit(a: S_co, sep: None | S_co=..., maxsplit: None | i_co=...) -> NDArray[object_]:
    """For each element in `a`, return a list of the words in the string, using `sep` as the delimiter string.

Calls `str.rsplit` element-wise.

Except for splitting from the right, `rsplit` behaves like `split`."""

@overload
def rstrip(a: U_co, chars: None | U_co=...) -> NDArray[str_]:
    """For each element in `a`, return a copy with the trailing characters removed.

Calls `str.rstrip` element-wise."""

@overload
def rstrip(a: S_co, chars: None | S_co=...) -> NDArray[bytes_]:
    """For each element in `a`, return a copy with the trailing characters removed.

Calls `str.rstrip` element-wise."""

@overload
def split(a: U_co, sep: None | U_co=..., maxsplit: None | i_co=...) -> NDArray[object_]:
    """For each element in `a`, return a list of the words in the string, using `sep` as the delimiter string.

Calls `str.split` element-wise."""

@overload
def split(a: S_co, sep: None | S_co=..., maxsplit: None | i_co=...) -> NDArray[object_]:
    """For each element in `a`, return a list of the words in the string, using `sep` as the delimiter string.

Calls `str.split` element-wise."""

@overload
def splitlines(a: U_co, keepends: None | b_co=...) -> NDArray[object_]:
    """For each element in `a`, return a list of the lines in the element, breaking at line boundaries.

Calls `str.splitlines` element-wise."""

@overload
def splitlines(a: S_co, keepends: None | b_co=...) -> NDArray[object_]:
    """For each element in `a`, return a list of the lines in the element, breaking at line boundaries.

Calls `str.splitlines` element-wise."""

@overload
def strip(a: U_co, chars: None | U_co=...) -> NDArray[str_]:
    """For each element in `a`, return a copy with the leading and trailing characters removed.

Calls `str.strip` element-wise."""

@overload
def strip(a: S_co, chars: None | S_co=...) -> NDArray[bytes_]:
    """For each element in `a`, return a copy with the leading and trailing characters removed.

Calls `str.strip` element-wise."""

@overload
def swapcase(a: U_co) -> NDArray[str_]:
    """Return element-wise a copy of the string with uppercase characters converted to lowercase and vice versa.

Calls `str.swapcase` element-wise.

For 8-bit strings, this method is locale-dependent."""

@overload
def swapcase(a: S_co) -> NDArray[bytes_]:
    """Return element-wise a copy of the string with uppercase characters converted to lowercase and vice versa.

Calls `str.swapcase` element-wise.

For 8-bit strings, this method is locale-dependent."""

@overload
def title(a: U_co) -> NDArray[str_]:
    """Return element-wise title cased version of string or unicode.

Title case words start with uppercase characters, all remaining cased characters are lowercase.

Calls `str.title` element-wise.

For 8-bit strings, this method is locale-dependent."""

@overload
def title(a: S_co) -> NDArray[bytes_]:
    """Return element-wise title cased version of string or unicode.

Title case words start with uppercase characters, all remaining cased characters are lowercase.

Calls `str.title` element-wise.

For 8-bit strings, this method is locale-dependent."""

@overload
def translate(a: U_co, table: U_co, deletechars: None | U_co=...) -> NDArray[str_]:
    """For each element in `a`, return a copy of the string where all characters occurring in the optional argument `deletechars` are removed, and the remaining characters have been mapped through the given translation table.

Calls `str.translate` element-wise."""

@overload
def translate(a: S_co, table: S_co, deletechars: None | S_co=...) -> NDArray[bytes_]:
    """For each element in `a`, return a copy of the string where all characters occurring in the optional argument `deletechars` are removed, and the remaining characters have been mapped through the given translation table.

Calls `str.translate` element-wise."""

@overload
def upper(a: U_co) -> NDArray[str_]:
    """Return an array with the elements converted to uppercase.

Calls `str.upper` element-wise.

For 8-bit strings, this method is locale-dependent."""

@overload
def upper(a: S_co) -> NDArray[bytes_]:
    """Return an array with the elements converted to uppercase.

Calls `str.upper` element-wise.

For 8-bit strings, this method is locale-dependent."""

@overload
def zfill(a: U_co, width: i_co) -> NDArray[str_]:
    """Return the numeric string left-filled with zeros

Calls `str.zfill` element-wise."""

@overload
def zfill(a: S_co, width: i_co) -> NDArray[bytes_]:
    """Return the numeric string left-filled with zeros

Calls `str.zfill` element-wise."""

@overload
def count(a: U_co, sub: U_co, start: i_co=..., end: None | i_co=...) -> NDArray[int_]:
    """Returns an array with the number of non-overlapping occurrences of substring `sub` in the range [`start`, `end`].

Calls `str.count` element-wise."""

@overload
def count(a: S_co, sub: S_co, start: i_co=..., end: None | i_co=...) -> NDArray[int_]:
    """Returns an array with the number of non-overlapping occurrences of substring `sub` in the range [`start`, `end`].

Calls `str.count` element-wise."""

@overload
def endswith(a: U_co, suffix: U_co, start: i_co=..., end: None | i_co=...) -> NDArray[bool_]:
    """Returns a boolean array which is `True` where the string element in `a` ends with `suffix`, otherwise `False`.

Calls `str.endswith` element-wise."""

@overload
def endswith(a: S_co, suffix: S_co, start: i_co=..., end: None | i_co=...) -> NDArray[bool_]:
    """Returns a boolean array which is `True` where the string element in `a` ends with `suffix`, otherwise `False`.

Calls `str.endswith` element-wise."""

@overload
def find(a: U_co, sub: U_co, start: i_co=..., end: None | i_co=...) -> NDArray[int_]:
    """For each element, return the lowest index in the string where substring `sub` is found.

Calls `str.find` element-wise.

For each element, return the lowest index in the string where substring `sub` is found, such that `sub` is contained in the range [`start`, `end`]."""

@overload
def find(a: S_co, sub: S_co, start: i_co=..., end: None | i_co=...) -> NDArray[int_]:
    """For each element, return the lowest index in the string where substring `sub` is found.

Calls `str.find` element-wise.

For each element, return the lowest index in the string where substring `sub` is found, such that `sub` is contained in the range [`start`, `end`]."""

@overload
def index(a: U_co, sub: U_co, start: i_co=..., end: None | i_co=...) -> NDArray[int_]:
    """Like `find`, but raises `ValueError` when the substring is not found.

Calls `str.index` element-wise."""

@overload
def index(a: S_co, sub: S_co, start: i_co=..., end: None | i_co=...) -> NDArray[int_]:
    """Like `find`, but raises `ValueError` when the substring is not found.

Calls `str.index` element-wise."""

def isalpha(a: U_co | S_co) -> NDArray[bool_]:
    """Returns true for each element if all characters in the string are alphabetic and there is at least one character, false otherwise.

Calls `str.isalpha` element-wise.

For 8-bit strings, this method is locale-dependent."""

def isalnum(a: U_co | S_co) -> NDArray[bool_]:
    """Returns true for each element if all characters in the string are alphanumeric and there is at least one character, false otherwise.

Calls `str.isalnum` element-wise.

For 8-bit strings, this method is locale-dependent."""

def isdecimal(a: U_co | S_co) -> NDArray[bool_]:
    """For each element, return True if there are only decimal characters in the element.

Calls `unicode.isdecimal` element-wise.

Decimal characters include digit characters, and all characters that can be used to form decimal-radix numbers, e.g. ``U+0660, ARABIC-INDIC DIGIT ZERO``."""

def isdigit(a: U_co | S_co) -> NDArray[bool_]:
    """Returns true for each element if all characters in the string are digits and there is at least one character, false otherwise.

Calls `str.isdigit` element-wise.

For 8-bit strings, this method is locale-dependent."""

def islower(a: U_co | S_co) -> NDArray[bool_]:
    """Returns true for each element if all cased characters in the string are lowercase and there is at least one cased character, false otherwise.

Calls `str.islower` element-wise.

For 8-bit strings, this method is locale-dependent."""

def isnumeric(a: U_co | S_co) -> NDArray[bool_]:
    """For each element, return True if there are only numeric characters in the element.

Calls `unicode.isnumeric` element-wise.

Numeric characters include digit characters, and all characters that have the Unicode numeric value property, e.g. ``U+2155, VULGAR FRACTION ONE FIFTH``."""

def isspace(a: U_co | S_co) -> NDArray[bool_]:
    """Returns true for each element if there are only whitespace characters in the string and there is at least one character, false otherwise.

Calls `str.isspace` element-wise.

For 8-bit strings, this method is locale-dependent."""

def istitle(a: U_co | S_co) -> NDArray[bool_]:
    """Returns true for each element if the element is a titlecased string and there is at least one character, false otherwise.

Call `str.istitle` element-wise.

For 8-bit strings, this method is locale-dependent."""

def isupper(a: U_co | S_co) -> NDArray[bool_]:
    """Returns true for each element if all cased characters in the string are uppercase and there is at least one character, false otherwise.

Call `str.isupper` element-wise.

For 8-bit strings, this method is locale-dependent."""

@overload
def rfind(a: U_co, sub: U_co, start: i_co=..., end: None | i_co=...) -> NDArray[int_]:
    """For each element in `a`, return the highest index in the string where substring `sub` is found, such that `sub` is contained within [`start`, `end`].

Calls `str.rfind` element-wise."""

@overload
def rfind(a: S_co, sub: S_co, start: i_co=..., end: None | i_co=...) -> NDArray[int_]:
    """For each element in `a`, return the highest index in the string where substring `sub` is found, such that `sub` is contained within [`start`, `end`].

Calls `str.rfind` element-wise."""

@overload
def rindex(a: U_co, sub: U_co, start: i_co=..., end: None | i_co=...) -> NDArray[int_]:
    """Like `rfind`, but raises `ValueError` when the substring `sub` is not found.

Calls `str.rindex` element-wise."""

@overload
def rindex(a: S_co, sub: S_co, start: i_co=..., end: None | i_co=...) -> NDArray[int_]:
    """Like `rfind`, but raises `ValueError` when the substring `sub` is not found.

Calls `str.rindex` element-wise."""

@overload
def startswith(a: U_co, prefix: U_co, start: i_co=..., end: None | i_co=...) -> NDArray[bool_]:
    """Returns a boolean array which is `True` where the string element in `a` starts with `prefix`, otherwise `False`.

Calls `str.startswith` element-wise."""

@overload
def startswith(a: S_co, prefix: S_co, start: i_co=..., end: None | i_co=...) -> NDArray[bool_]:
    """Returns a boolean array which is `True` where the string element in `a` starts with `prefix`, otherwise `False`.

Calls `str.startswith` element-wise."""

def str_len(A: U_co | S_co) -> NDArray[int_]:
    """Return len(a) element-wise."""

@overload
def array(obj: U_co, itemsize: None | int=..., copy: bool=..., unicode: L[False]=..., order: _OrderKACF=...) -> _CharArray[str_]:
    """Create a `chararray`.

Versus a regular NumPy array of type `str` or `unicode`, this class adds the following functionality:

1) values automatically have whitespace removed from the end when indexed

2) comparison operators automatically remove whitespace from the end when comparing values

3) vectorized string operations are provided as methods (e.g. `str.endswith`) and infix operators (e.g. ``+, *, %``)"""

@overload
def array(obj: S_co, itemsize: None | int=..., copy: bool=..., unicode: L[False]=..., order: _OrderKACF=...) -> _CharArray[bytes_]:
    """Create a `chararray`.

Versus a regular NumPy array of type `str` or `unicode`, this class adds the following functionality:

1) values automatically have whitespace removed from the end when indexed

2) comparison operators automatically remove whitespace from the end when comparing values

3) vectorized string operations are provided as methods (e.g. `str.endswith`) and infix operators (e.g. ``+, *, %``)"""

@overload
def array(obj: object, itemsize: None | int=..., copy: bool=..., unicode: L[False]=..., order: _OrderKACF=...) -> _CharArray[bytes_]:
    """Create a `chararray`.

Versus a regular NumPy array of type `str` or `unicode`, this class adds the following functionality:

1) values automatically have whitespace removed from the end when indexed

2) comparison operators automatically remove whitespace from the end when comparing values

3) vectorized string operations are provided as methods (e.g. `str.endswith`) and infix operators (e.g. ``+, *, %``)"""

@overload
def array(obj: object, itemsize: None | int=..., copy: bool=..., unicode: L[True]=..., order: _OrderKACF=...) -> _CharArray[str_]:
    """Create a `chararray`.

Versus a regular NumPy array of type `str` or `unicode`, this class adds the following functionality:

1) values automatically have whitespace removed from the end when indexed

2) comparison operators automatically remove whitespace from the end when comparing values

3) vectorized string operations are provided as methods (e.g. `str.endswith`) and infix operators (e.g. ``+, *, %``)"""

@overload
def asarray(obj: U_co, itemsize: None | int=..., unicode: L[False]=..., order: _OrderKACF=...) -> _CharArray[str_]:
    """Convert the input to a `chararray`, copying the data only if necessary.

Versus a regular NumPy array of type `str` or `unicode`, this class adds the following functionality:

1) values automatically have whitespace removed from the end when indexed

2) comparison operators automatically remove whitespace from the end when comparing values

3) vectorized string operations are provided as methods (e.g. `str.endswith`) and infix operators (e.g. ``+``, ``*``,``%``)"""

@overload
def asarray(obj: S_co, itemsize: None | int=..., unicode: L[False]=..., order: _OrderKACF=...) -> _CharArray[bytes_]:
    """Convert the input to a `chararray`, copying the data only if necessary.

Versus a regular NumPy array of type `str` or `unicode`, this class adds the following functionality:

1) values automatically have whitespace removed from the end when indexed

2) comparison operators automatically remove whitespace from the end when comparing values

3) vectorized string operations are provided as methods (e.g. `str.endswith`) and infix operators (e.g. ``+``, ``*``,``%``)"""

@overload
def asarray(obj: object, itemsize: None | int=..., unicode: L[False]=..., order: _OrderKACF=...) -> _CharArray[bytes_]:
    """Convert the input to a `chararray`, copying the data only if necessary.

Versus a regular NumPy array of type `str` or `unicode`, this class adds the following functionality:

1) values automatically have whitespace removed from the end when indexed

2) comparison operators automatically remove whitespace from the end when comparing values

3) vectorized string operations are provided as methods (e.g. `str.endswith`) and infix operators (e.g. ``+``, ``*``,``%``)"""

@overload
def asarray(obj: object, itemsize: None | int=..., unicode: L[True]=..., order: _OrderKACF=...) -> _CharArray[str_]:
    """Convert the input to a `chararray`, copying the data only if necessary.

Versus a regular NumPy array of type `str` or `unicode`, this class adds the following functionality:

1) values automatically have whitespace removed from the end when indexed

2) comparison operators automatically remove whitespace from the end when comparing values

3) vectorized string operations are provided as methods (e.g. `str.endswith`) and infix operators (e.g. ``+``, ``*``,``%``)"""
