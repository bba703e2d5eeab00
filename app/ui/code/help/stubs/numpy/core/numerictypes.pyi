import sys
import types
from collections.abc import Iterable
from typing import Literal as L, Union, overload, Any, TypeVar, Protocol, TypedDict
from numpy import ndarray, dtype, generic, bool_, ubyte, ushort, uintc, uint, ulonglong, byte, short, intc, int_, longlong, half, single, double, longdouble, csingle, cdouble, clongdouble, datetime64, timedelta64, object_, str_, bytes_, void
from numpy.core._type_aliases import sctypeDict as sctypeDict, sctypes as sctypes
from numpy._typing import DTypeLike, ArrayLike, _DTypeLike
_T = TypeVar('_T')
_SCT = TypeVar('_SCT', bound=generic)

class _CastFunc(Protocol):

    def __call__(self, x: ArrayLike, k: DTypeLike=...) -> ndarray[Any, dtype[Any]]:
        ...

class _TypeCodes(TypedDict):
    Character: L['c']
    Integer: L['bhilqp']
    UnsignedInteger: L['BHILQP']
    Float: L['efdg']
    Complex: L['FDG']
    AllInteger: L['bBhHiIlLqQpP']
    AllFloat: L['efdgFDG']
    Datetime: L['Mm']
    All: L['?bhilqpBHILQPefdgFDGSUVOMm']

class _typedict(dict[type[generic], _T]):

    def __getitem__(self, key: DTypeLike) -> _T:
        ...
if sys.version_info >= (3, 10):
    _TypeTuple = Union[type[Any], types.UnionType, tuple[Union[type[Any], types.UnionType, tuple[Any, ...]], ...]]
else:
    _TypeTuple = Union[type[Any], tuple[Union[type[Any], tuple[Any, ...]], ...]]
__all__: list[str]

@overload
def maximum_sctype(t: _DTypeLike[_SCT]) -> type[_SCT]:
    """Return the scalar type of highest precision of the same kind as the input."""

@overload
def maximum_sctype(t: DTypeLike) -> type[Any]:
    """Return the scalar type of highest precision of the same kind as the input."""

@overload
def issctype(rep: dtype[Any] | type[Any]) -> bool:
    """Determines whether the given object represents a scalar data-type."""

@overload
def issctype(rep: object) -> L[False]:
    """Determines whether the given object represents a scalar data-type."""

@overload
def obj2sctype(rep: _DTypeLike[_SCT], default: None=...) -> None | type[_SCT]:
    """Return the scalar dtype or NumPy equivalent of Python type of an object."""

@overload
def obj2sctype(rep: _DTypeLike[_SCT], default: _T) -> _T | type[_SCT]:
    """Return the scalar dtype or NumPy equivalent of Python type of an object."""

@overload
def obj2sctype(rep: DTypeLike, default: None=...) -> None | type[Any]:
    """Return the scalar dtype or NumPy equivalent of Python type of an object."""

@overload
def obj2sctype(rep: DTypeLike, default: _T) -> _T | type[Any]:
    """Return the scalar dtype or NumPy equivalent of Python type of an object."""

@overload
def obj2sctype(rep: object, default: None=...) -> None:
    """Return the scalar dtype or NumPy equivalent of Python type of an object."""

@overload
def obj2sctype(rep: object, default: _T) -> _T:
    """Return the scalar dtype or NumPy equivalent of Python type of an object."""

@overload
def issubclass_(arg1: type[Any], arg2: _TypeTuple) -> bool:
    """Determine if a class is a subclass of a second class.

`issubclass_` is equivalent to the Python built-in ``issubclass``, except that it returns False instead of raising a TypeError if one of the arguments is not a class."""

@overload
def issubclass_(arg1: object, arg2: object) -> L[False]:
    """Determine if a class is a subclass of a second class.

`issubclass_` is equivalent to the Python built-in ``issubclass``, except that it returns False instead of raising a TypeError if one of the arguments is not a class."""

def issubsctype(arg1: DTypeLike, arg2: DTypeLike) -> bool:
    """Determine if the first argument is a subclass of the second argument."""

def issubdtype(arg1: DTypeLike, arg2: DTypeLike) -> bool:
    """Returns True if first argument is a typecode lower/equal in type hierarchy."""

def sctype2char(sctype: DTypeLike) -> str:
    """Return the string representation of a scalar dtype."""

def find_common_type(array_types: Iterable[DTypeLike], scalar_types: Iterable[DTypeLike]) -> dtype[Any]:
    """Determine common type following standard coercion rules."""
cast: _typedict[_CastFunc]
nbytes: _typedict[int]
typecodes: _TypeCodes
ScalarType: tuple[type[int], type[float], type[complex], type[bool], type[bytes], type[str], type[memoryview], type[bool_], type[csingle], type[cdouble], type[clongdouble], type[half], type[single], type[double], type[longdouble], type[byte], type[short], type[intc], type[int_], type[longlong], type[timedelta64], type[datetime64], type[object_], type[bytes_], type[str_], type[ubyte], type[ushort], type[uintc], type[uint], type[ulonglong], type[void]]
