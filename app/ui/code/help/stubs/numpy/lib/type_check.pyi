from collections.abc import Container, Iterable
from typing import Literal as L, Any, overload, TypeVar, Protocol
from numpy import dtype, generic, bool_, floating, float64, complexfloating, integer
from numpy._typing import ArrayLike, DTypeLike, NBitBase, NDArray, _64Bit, _SupportsDType, _ScalarLike_co, _ArrayLike, _DTypeLikeComplex
_T = TypeVar('_T')
_T_co = TypeVar('_T_co', covariant=True)
_SCT = TypeVar('_SCT', bound=generic)
_NBit1 = TypeVar('_NBit1', bound=NBitBase)
_NBit2 = TypeVar('_NBit2', bound=NBitBase)

class _SupportsReal(Protocol[_T_co]):

    @property
    def real(self) -> _T_co:
        ...

class _SupportsImag(Protocol[_T_co]):

    @property
    def imag(self) -> _T_co:
        ...
__all__: list[str]

def mintypecode(typechars: Iterable[str | ArrayLike], typeset: Container[str]=..., default: str=...) -> str:
    """Return the character for the minimum-size type to which given types can be safely cast.

The returned type character must represent the smallest size dtype such that an array of the returned type can handle the data from an array of all types in `typechars` (or if `typechars` is an array, then its dtype.char)."""

@overload
def asfarray(a: object, dtype: None | type[float]=...) -> NDArray[float64]:
    """Return an array converted to a float type."""

@overload
def asfarray(a: Any, dtype: _DTypeLikeComplex) -> NDArray[complexfloating[Any, Any]]:
    """Return an array converted to a float type."""

@overload
def asfarray(a: Any, dtype: DTypeLike) -> NDArray[floating[Any]]:
    """Return an array converted to a float type."""

@overload
def real(val: _SupportsReal[_T]) -> _T:
    """Return the real part of the complex argument."""

@overload
def real(val: ArrayLike) -> NDArray[Any]:
    """Return the real part of the complex argument."""

@overload
def imag(val: _SupportsImag[_T]) -> _T:
    """Return the imaginary part of the complex argument."""

@overload
def imag(val: ArrayLike) -> NDArray[Any]:
    """Return the imaginary part of the complex argument."""

@overload
def iscomplex(x: _ScalarLike_co) -> bool_:
    """Returns a bool array, where True if input element is complex.

What is tested is whether the input has a non-zero imaginary part, not if the input type is complex."""

@overload
def iscomplex(x: ArrayLike) -> NDArray[bool_]:
    """Returns a bool array, where True if input element is complex.

What is tested is whether the input has a non-zero imaginary part, not if the input type is complex."""

@overload
def isreal(x: _ScalarLike_co) -> bool_:
    """Returns a bool array, where True if input element is real.

If element has complex type with zero complex part, the return value for that element is True."""

@overload
def isreal(x: ArrayLike) -> NDArray[bool_]:
    """Returns a bool array, where True if input element is real.

If element has complex type with zero complex part, the return value for that element is True."""

def iscomplexobj(x: _SupportsDType[dtype[Any]] | ArrayLike) -> bool:
    """Check for a complex type or an array of complex numbers.

The type of the input is checked, not the value. Even if the input has an imaginary part equal to zero, `iscomplexobj` evaluates to True."""

def isrealobj(x: _SupportsDType[dtype[Any]] | ArrayLike) -> bool:
    """Return True if x is a not complex type or an array of complex numbers.

The type of the input is checked, not the value. So even if the input has an imaginary part equal to zero, `isrealobj` evaluates to False if the data type is complex."""

@overload
def nan_to_num(x: _SCT, copy: bool=..., nan: float=..., posinf: None | float=..., neginf: None | float=...) -> _SCT:
    """Replace NaN with zero and infinity with large finite numbers (default behaviour) or with the numbers defined by the user using the `nan`, `posinf` and/or `neginf` keywords.

If `x` is inexact, NaN is replaced by zero or by the user defined value in `nan` keyword, infinity is replaced by the largest finite floating point values representable by ``x.dtype`` or by the user defined value in `posinf` keyword and -infinity is replaced by the most negative finite floating point values representable by ``x.dtype`` or by the user defined value in `neginf` keyword."""

@overload
def nan_to_num(x: _ScalarLike_co, copy: bool=..., nan: float=..., posinf: None | float=..., neginf: None | float=...) -> Any:
    """Replace NaN with zero and infinity with large finite numbers (default behaviour) or with the numbers defined by the user using the `nan`, `posinf` and/or `neginf` keywords.

If `x` is inexact, NaN is replaced by zero or by the user defined value in `nan` keyword, infinity is replaced by the largest finite floating point values representable by ``x.dtype`` or by the user defined value in `posinf` keyword and -infinity is replaced by the most negative finite floating point values representable by ``x.dtype`` or by the user defined value in `neginf` keyword."""

@overload
def nan_to_num(x: _ArrayLike[_SCT], copy: bool=..., nan: float=..., posinf: None | float=..., neginf: None | float=...) -> NDArray[_SCT]:
    """Replace NaN with zero and infinity with large finite numbers (default behaviour) or with the numbers defined by the user using the `nan`, `posinf` and/or `neginf` keywords.

If `x` is inexact, NaN is replaced by zero or by the user defined value in `nan` keyword, infinity is replaced by the largest finite floating point values representable by ``x.dtype`` or by the user defined value in `posinf` keyword and -infinity is replaced by the most negative finite floating point values representable by ``x.dtype`` or by the user defined value in `neginf` keyword."""

@overload
def nan_to_num(x: ArrayLike, copy: bool=..., nan: float=..., posinf: None | float=..., neginf: None | float=...) -> NDArray[Any]:
    """Replace NaN with zero and infinity with large finite numbers (default behaviour) or with the numbers defined by the user using the `nan`, `posinf` and/or `neginf` keywords.

If `x` is inexact, NaN is replaced by zero or by the user defined value in `nan` keyword, infinity is replaced by the largest finite floating point values representable by ``x.dtype`` or by the user defined value in `posinf` keyword and -infinity is replaced by the most negative finite floating point values representable by ``x.dtype`` or by the user defined value in `neginf` keyword."""

@overload
def real_if_close(a: _ArrayLike[complexfloating[_NBit1, _NBit1]], tol: float=...) -> NDArray[floating[_NBit1]] | NDArray[complexfloating[_NBit1, _NBit1]]:
    """If input is complex with all imaginary parts close to zero, return real parts.

"Close to zero" is defined as `tol` * (machine epsilon of the type for `a`)."""

@overload
def real_if_close(a: _ArrayLike[_SCT], tol: float=...) -> NDArray[_SCT]:
    """If input is complex with all imaginary parts close to zero, return real parts.

"Close to zero" is defined as `tol` * (machine epsilon of the type for `a`)."""

@overload
def real_if_close(a: ArrayLike, tol: float=...) -> NDArray[Any]:
    """If input is complex with all imaginary parts close to zero, return real parts.

"Close to zero" is defined as `tol` * (machine epsilon of the type for `a`)."""

@overload
def typename(char: L['S1']) -> L['character']:
    """Return a description for the given data type code."""

@overload
def typename(char: L['?']) -> L['bool']:
    """Return a description for the given data type code."""

@overload
def typename(char: L['b']) -> L['signed char']:
    """Return a description for the given data type code."""

@overload
def typename(char: L['B']) -> L['unsigned char']:
    """Return a description for the given data type code."""

@overload
def typename(char: L['h']) -> L['short']:
    """Return a description for the given data type code."""

@overload
def typename(char: L['H']) -> L['unsigned short']:
    """Return a description for the given data type code."""

@overload
def typename(char: L['i']) -> L['integer']:
    """Return a description for the given data type code."""

@overload
def typename(char: L['I']) -> L['unsigned integer']:
    """Return a description for the given data type code."""

@overload
def typename(char: L['l']) -> L['long integer']:
    """Return a description for the given data type code."""

@overload
def typename(char: L['L']) -> L['unsigned long integer']:
    """Return a description for the given data type code."""

@overload
def typename(char: L['q']) -> L['long long integer']:
    """Return a description for the given data type code."""

@overload
def typename(char: L['Q']) -> L['unsigned long long integer']:
    """Return a description for the given data type code."""

@overload
def typename(char: L['f']) -> L['single precision']:
    """Return a description for the given data type code."""

@overload
def typename(char: L['d']) -> L['double precision']:
    """Return a description for the given data type code."""

@overload
def typename(char: L['g']) -> L['long precision']:
    """Return a description for the given data type code."""

@overload
def typename(char: L['F']) -> L['complex single precision']:
    """Return a description for the given data type code."""

@overload
def typename(char: L['D']) -> L['complex double precision']:
    """Return a description for the given data type code."""

@overload
def typename(char: L['G']) -> L['complex long double precision']:
    """Return a description for the given data type code."""

@overload
def typename(char: L['S']) -> L['string']:
    """Return a description for the given data type code."""

@overload
def typename(char: L['U']) -> L['unicode']:
    """Return a description for the given data type code."""

@overload
def typename(char: L['V']) -> L['void']:
    """Return a description for the given data type code."""

@overload
def typename(char: L['O']) -> L['object']:
    """Return a description for the given data type code."""

@overload
def common_type(*arrays: _SupportsDType[dtype[integer[Any]]]) -> type[floating[_64Bit]]:
    """Return a scalar type which is common to the input arrays.

The return type will always be an inexact (i.e. floating point) scalar type, even if all the arrays are integer arrays. If one of the inputs is an integer array, the minimum precision type that is returned is a 64-bit floating point dtype.

All input arrays except int64 and uint64 can be safely cast to the returned dtype without loss of information."""

@overload
def common_type(*arrays: _SupportsDType[dtype[floating[_NBit1]]]) -> type[floating[_NBit1]]:
    """Return a scalar type which is common to the input arrays.

The return type will always be an inexact (i.e. floating point) scalar type, even if all the arrays are integer arrays. If one of the inputs is an integer array, the minimum precision type that is returned is a 64-bit floating point dtype.

All input arrays except int64 and uint64 can be safely cast to the returned dtype without loss of information."""

@overload
def common_type(*arrays: _SupportsDType[dtype[integer[Any] | floating[_NBit1]]]) -> type[floating[_NBit1 | _64Bit]]:
    """Return a scalar type which is common to the input arrays.

The return type will always be an inexact (i.e. floating point) scalar type, even if all the arrays are integer arrays. If one of the inputs is an integer array, the minimum precision type that is returned is a 64-bit floating point dtype.

All input arrays except int64 and uint64 can be safely cast to the returned dtype without loss of information."""

@overload
def common_type(*arrays: _SupportsDType[dtype[floating[_NBit1] | complexfloating[_NBit2, _NBit2]]]) -> type[complexfloating[_NBit1 | _NBit2, _NBit1 | _NBit2]]:
    """Return a scalar type which is common to the input arrays.

The return type will always be an inexact (i.e. floating point) scalar type, even if all the arrays are integer arrays. If one of the inputs is an integer array, the minimum precision type that is returned is a 64-bit floating point dtype.

All input arrays except int64 and uint64 can be safely cast to the returned dtype without loss of information."""

@overload
def common_type(*arrays: _SupportsDType[dtype[integer[Any] | floating[_NBit1] | complexfloating[_NBit2, _NBit2]]]) -> type[complexfloating[_64Bit | _NBit1 | _NBit2, _64Bit | _NBit1 | _NBit2]]:
    """Return a scalar type which is common to the input arrays.

The return type will always be an inexact (i.e. floating point) scalar type, even if all the arrays are integer arrays. If one of the inputs is an integer array, the minimum precision type that is returned is a 64-bit floating point dtype.

All input arrays except int64 and uint64 can be safely cast to the returned dtype without loss of information."""
