import os
import datetime as dt
from collections.abc import Sequence, Callable, Iterable
from typing import Literal as L, Any, overload, TypeVar, SupportsIndex, final, Final, Protocol, ClassVar
from numpy import busdaycalendar as busdaycalendar, broadcast as broadcast, dtype as dtype, ndarray as ndarray, nditer as nditer, ufunc, str_, bool_, uint8, intp, int_, float64, timedelta64, datetime64, generic, unsignedinteger, signedinteger, floating, complexfloating, _OrderKACF, _OrderCF, _CastingKind, _ModeKind, _SupportsBuffer, _IOProtocol, _CopyMode, _NDIterFlagsKind, _NDIterOpFlagsKind
from numpy._typing import _ShapeLike, DTypeLike, _DTypeLike, NDArray, ArrayLike, _ArrayLike, _SupportsArrayFunc, _NestedSequence, _ArrayLikeBool_co, _ArrayLikeUInt_co, _ArrayLikeInt_co, _ArrayLikeFloat_co, _ArrayLikeComplex_co, _ArrayLikeTD64_co, _ArrayLikeDT64_co, _ArrayLikeObject_co, _ArrayLikeStr_co, _ArrayLikeBytes_co, _ScalarLike_co, _IntLike_co, _FloatLike_co, _TD64Like_co
_T_co = TypeVar('_T_co', covariant=True)
_T_contra = TypeVar('_T_contra', contravariant=True)
_SCT = TypeVar('_SCT', bound=generic)
_ArrayType = TypeVar('_ArrayType', bound=NDArray[Any])
_UnitKind = L['Y', 'M', 'D', 'h', 'm', 's', 'ms', 'us', 'μs', 'ns', 'ps', 'fs', 'as']
_RollKind = L['nat', 'forward', 'following', 'backward', 'preceding', 'modifiedfollowing', 'modifiedpreceding']

class _SupportsLenAndGetItem(Protocol[_T_contra, _T_co]):

    def __len__(self) -> int:
        ...

    def __getitem__(self, key: _T_contra, /) -> _T_co:
        ...
__all__: list[str]
ALLOW_THREADS: Final[int]
BUFSIZE: L[8192]
CLIP: L[0]
WRAP: L[1]
RAISE: L[2]
MAXDIMS: L[32]
MAY_SHARE_BOUNDS: L[0]
MAY_SHARE_EXACT: L[-1]
tracemalloc_domain: L[389047]

@overload
def empty_like(prototype: _ArrayType, dtype: None=..., order: _OrderKACF=..., subok: bool=..., shape: None | _ShapeLike=...) -> _ArrayType:
    """Return a new array with the same shape and type as a given array."""

@overload
def empty_like(prototype: _ArrayLike[_SCT], dtype: None=..., order: _OrderKACF=..., subok: bool=..., shape: None | _ShapeLike=...) -> NDArray[_SCT]:
    """Return a new array with the same shape and type as a given array."""

@overload
def empty_like(prototype: object, dtype: None=..., order: _OrderKACF=..., subok: bool=..., shape: None | _ShapeLike=...) -> NDArray[Any]:
    """Return a new array with the same shape and type as a given array."""

@overload
def empty_like(prototype: Any, dtype: _DTypeLike[_SCT], order: _OrderKACF=..., subok: bool=..., shape: None | _ShapeLike=...) -> NDArray[_SCT]:
    """Return a new array with the same shape and type as a given array."""

@overload
def empty_like(prototype: Any, dtype: DTypeLike, order: _OrderKACF=..., subok: bool=..., shape: None | _ShapeLike=...) -> NDArray[Any]:
    """Return a new array with the same shape and type as a given array."""

@overload
def array(object: _ArrayType, dtype: None=..., *, copy: bool | _CopyMode=..., order: _OrderKACF=..., subok: L[True], ndmin: int=..., like: None | _SupportsArrayFunc=...) -> _ArrayType:
    """Create an array."""

@overload
def array(object: _ArrayLike[_SCT], dtype: None=..., *, copy: bool | _CopyMode=..., order: _OrderKACF=..., subok: bool=..., ndmin: int=..., like: None | _SupportsArrayFunc=...) -> NDArray[_SCT]:
    """Create an array."""

@overload
def array(object: object, dtype: None=..., *, copy: bool | _CopyMode=..., order: _OrderKACF=..., subok: bool=..., ndmin: int=..., like: None | _SupportsArrayFunc=...) -> NDArray[Any]:
    """Create an array."""

@overload
def array(object: Any, dtype: _DTypeLike[_SCT], *, copy: bool | _CopyMode=..., order: _OrderKACF=..., subok: bool=..., ndmin: int=..., like: None | _SupportsArrayFunc=...) -> NDArray[_SCT]:
    """Create an array."""

@overload
def array(object: Any, dtype: DTypeLike, *, copy: bool | _CopyMode=..., order: _OrderKACF=..., subok: bool=..., ndmin: int=..., like: None | _SupportsArrayFunc=...) -> NDArray[Any]:
    """Create an array."""

@overload
def zeros(shape: _ShapeLike, dtype: None=..., order: _OrderCF=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[float64]:
    """Return a new array of given shape and type, filled with zeros."""

@overload
def zeros(shape: _ShapeLike, dtype: _DTypeLike[_SCT], order: _OrderCF=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[_SCT]:
    """Return a new array of given shape and type, filled with zeros."""

@overload
def zeros(shape: _ShapeLike, dtype: DTypeLike, order: _OrderCF=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[Any]:
    """Return a new array of given shape and type, filled with zeros."""

@overload
def empty(shape: _ShapeLike, dtype: None=..., order: _OrderCF=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[float64]:
    """Return a new array of given shape and type, without initializing entries."""

@overload
def empty(shape: _ShapeLike, dtype: _DTypeLike[_SCT], order: _OrderCF=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[_SCT]:
    """Return a new array of given shape and type, without initializing entries."""

@overload
def empty(shape: _ShapeLike, dtype: DTypeLike, order: _OrderCF=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[Any]:
    """Return a new array of given shape and type, without initializing entries."""

@overload
def unravel_index(indices: _IntLike_co, shape: _ShapeLike, order: _OrderCF=...) -> tuple[intp, ...]:
    """Converts a flat index or array of flat indices into a tuple of coordinate arrays."""

@overload
def unravel_index(indices: _ArrayLikeInt_co, shape: _ShapeLike, order: _OrderCF=...) -> tuple[NDArray[intp], ...]:
    """Converts a flat index or array of flat indices into a tuple of coordinate arrays."""

@overload
def ravel_multi_index(multi_index: Sequence[_IntLike_co], dims: Sequence[SupportsIndex], mode: _ModeKind | tuple[_ModeKind, ...]=..., order: _OrderCF=...) -> intp:
    """Converts a tuple of index arrays into an array of flat indices, applying boundary modes to the multi-index."""

@overload
def ravel_multi_index(multi_index: Sequence[_ArrayLikeInt_co], dims: Sequence[SupportsIndex], mode: _ModeKind | tuple[_ModeKind, ...]=..., order: _OrderCF=...) -> NDArray[intp]:
    """Converts a tuple of index arrays into an array of flat indices, applying boundary modes to the multi-index."""

@overload
def concatenate(arrays: _ArrayLike[_SCT], /, axis: None | SupportsIndex=..., out: None=..., *, dtype: None=..., casting: None | _CastingKind=...) -> NDArray[_SCT]:
    """Join a sequence of arrays along an existing axis."""

@overload
def concatenate(arrays: _SupportsLenAndGetItem[int, ArrayLike], /, axis: None | SupportsIndex=..., out: None=..., *, dtype: None=..., casting: None | _CastingKind=...) -> NDArray[Any]:
    """Join a sequence of arrays along an existing axis."""

@overload
def concatenate(arrays: _SupportsLenAndGetItem[int, ArrayLike], /, axis: None | SupportsIndex=..., out: None=..., *, dtype: _DTypeLike[_SCT], casting: None | _CastingKind=...) -> NDArray[_SCT]:
    """Join a sequence of arrays along an existing axis."""

@overload
def concatenate(arrays: _SupportsLenAndGetItem[int, ArrayLike], /, axis: None | SupportsIndex=..., out: None=..., *, dtype: DTypeLike, casting: None | _CastingKind=...) -> NDArray[Any]:
    """Join a sequence of arrays along an existing axis."""

@overload
def concatenate(arrays: _SupportsLenAndGetItem[int, ArrayLike], /, axis: None | SupportsIndex=..., out: _ArrayType=..., *, dtype: DTypeLike=..., casting: None | _CastingKind=...) -> _ArrayType:
    """Join a sequence of arrays along an existing axis."""

def inner(a: ArrayLike, b: ArrayLike, /) -> Any:
    """Inner product of two arrays.

Ordinary inner product of vectors for 1-D arrays (without complex conjugation), in higher dimensions a sum product over the last axes."""

@overload
def where(condition: ArrayLike, /) -> tuple[NDArray[intp], ...]:
    """Return elements chosen from `x` or `y` depending on `condition`."""

@overload
def where(condition: ArrayLike, x: ArrayLike, y: ArrayLike, /) -> NDArray[Any]:
    """Return elements chosen from `x` or `y` depending on `condition`."""

def lexsort(keys: ArrayLike, axis: None | SupportsIndex=...) -> Any:
    """Perform an indirect stable sort using a sequence of keys."""

def can_cast(from_: ArrayLike | DTypeLike, to: DTypeLike, casting: None | _CastingKind=...) -> bool:
    """Returns True if cast between data types can occur according to the casting rule. If from is a scalar or array scalar, also returns True if the scalar value can be cast without overflow or truncation to an integer."""

def min_scalar_type(a: ArrayLike, /) -> dtype[Any]:
    """For scalar ``a``, returns the data type with the smallest size and smallest scalar kind which can hold its value. For non-scalar array ``a``, returns the vector's dtype unmodified.

Floating point values are not demoted to integers, and complex values are not demoted to floats."""

def result_type(*arrays_and_dtypes: ArrayLike | DTypeLike) -> dtype[Any]:
    """Returns the type that results from applying the NumPy type promotion rules to the arguments.

Type promotion in NumPy works similarly to the rules in languages like C++, with some slight differences. When both scalars and arrays are used, the array's type takes precedence and the actual value of the scalar is taken into account."""

@overload
def dot(a: ArrayLike, b: ArrayLike, out: None=...) -> Any:
    """Dot product of two arrays. Specifically,

- If both `a` and `b` are 1-D arrays, it is inner product of vectors (without complex conjugation).

- If both `a` and `b` are 2-D arrays, it is matrix multiplication, but using :func:`matmul` or ``a @ b`` is preferred.

- If either `a` or `b` is 0-D (scalar), it is equivalent to :func:`multiply` and using ``numpy.multiply(a, b)`` or ``a * b`` is preferred.

- If `a` is an N-D array and `b` is a 1-D array, it is a sum product over the last axis of `a` and `b`."""

@overload
def dot(a: ArrayLike, b: ArrayLike, out: _ArrayType) -> _ArrayType:
    """Dot product of two arrays. Specifically,

- If both `a` and `b` are 1-D arrays, it is inner product of vectors (without complex conjugation).

- If both `a` and `b` are 2-D arrays, it is matrix multiplication, but using :func:`matmul` or ``a @ b`` is preferred.

- If either `a` or `b` is 0-D (scalar), it is equivalent to :func:`multiply` and using ``numpy.multiply(a, b)`` or ``a * b`` is preferred.

- If `a` is an N-D array and `b` is a 1-D array, it is a sum product over the last axis of `a` and `b`."""

@overload
def vdot(a: _ArrayLikeBool_co, b: _ArrayLikeBool_co, /) -> bool_:
    """Return the dot product of two vectors.

The vdot(`a`, `b`) function handles complex numbers differently than dot(`a`, `b`). If the first argument is complex the complex conjugate of the first argument is used for the calculation of the dot product.

Note that `vdot` handles multidimensional arrays differently than `dot`: it does *not* perform a matrix product, but flattens input arguments to 1-D vectors first. Consequently, it should only be used for vectors."""

@overload
def vdot(a: _ArrayLikeUInt_co, b: _ArrayLikeUInt_co, /) -> unsignedinteger[Any]:
    """Return the dot product of two vectors.

The vdot(`a`, `b`) function handles complex numbers differently than dot(`a`, `b`). If the first argument is complex the complex conjugate of the first argument is used for the calculation of the dot product.

Note that `vdot` handles multidimensional arrays differently than `dot`: it does *not* perform a matrix product, but flattens input arguments to 1-D vectors first. Consequently, it should only be used for vectors."""

@overload
def vdot(a: _ArrayLikeInt_co, b: _ArrayLikeInt_co, /) -> signedinteger[Any]:
    """Return the dot product of two vectors.

The vdot(`a`, `b`) function handles complex numbers differently than dot(`a`, `b`). If the first argument is complex the complex conjugate of the first argument is used for the calculation of the dot product.

Note that `vdot` handles multidimensional arrays differently than `dot`: it does *not* perform a matrix product, but flattens input arguments to 1-D vectors first. Consequently, it should only be used for vectors."""

@overload
def vdot(a: _ArrayLikeFloat_co, b: _ArrayLikeFloat_co, /) -> floating[Any]:
    """Return the dot product of two vectors.

The vdot(`a`, `b`) function handles complex numbers differently than dot(`a`, `b`). If the first argument is complex the complex conjugate of the first argument is used for the calculation of the dot product.

Note that `vdot` handles multidimensional arrays differently than `dot`: it does *not* perform a matrix product, but flattens input arguments to 1-D vectors first. Consequently, it should only be used for vectors."""

@overload
def vdot(a: _ArrayLikeComplex_co, b: _ArrayLikeComplex_co, /) -> complexfloating[Any, Any]:
    """Return the dot product of two vectors.

The vdot(`a`, `b`) function handles complex numbers differently than dot(`a`, `b`). If the first argument is complex the complex conjugate of the first argument is used for the calculation of the dot product.

Note that `vdot` handles multidimensional arrays differently than `dot`: it does *not* perform a matrix product, but flattens input arguments to 1-D vectors first. Consequently, it should only be used for vectors."""

@overload
def vdot(a: _ArrayLikeTD64_co, b: _ArrayLikeTD64_co, /) -> timedelta64:
    """Return the dot product of two vectors.

The vdot(`a`, `b`) function handles complex numbers differently than dot(`a`, `b`). If the first argument is complex the complex conjugate of the first argument is used for the calculation of the dot product.

Note that `vdot` handles multidimensional arrays differently than `dot`: it does *not* perform a matrix product, but flattens input arguments to 1-D vectors first. Consequently, it should only be used for vectors."""

@overload
def vdot(a: _ArrayLikeObject_co, b: Any, /) -> Any:
    """Return the dot product of two vectors.

The vdot(`a`, `b`) function handles complex numbers differently than dot(`a`, `b`). If the first argument is complex the complex conjugate of the first argument is used for the calculation of the dot product.

Note that `vdot` handles multidimensional arrays differently than `dot`: it does *not* perform a matrix product, but flattens input arguments to 1-D vectors first. Consequently, it should only be used for vectors."""

@overload
def vdot(a: Any, b: _ArrayLikeObject_co, /) -> Any:
    """Return the dot product of two vectors.

The vdot(`a`, `b`) function handles complex numbers differently than dot(`a`, `b`). If the first argument is complex the complex conjugate of the first argument is used for the calculation of the dot product.

Note that `vdot` handles multidimensional arrays differently than `dot`: it does *not* perform a matrix product, but flattens input arguments to 1-D vectors first. Consequently, it should only be used for vectors."""

def bincount(x: ArrayLike, /, weights: None | ArrayLike=..., minlength: SupportsIndex=...) -> NDArray[intp]:
    """Count number of occurrences of each value in array of non-negative ints.

The number of bins (of size 1) is one larger than the largest value in `x`. If `minlength` is specified, there will be at least this number of bins in the output array (though it will be longer if necessary, depending on the contents of `x`). Each bin gives the number of occurrences of its index value in `x`. If `weights` is specified the input array is weighted by it, i.e. if a value ``n`` is found at position ``i``, ``out[n] += weight[i]`` instead of ``out[n] += 1``."""

def copyto(dst: NDArray[Any], src: ArrayLike, casting: None | _CastingKind=..., where: None | _ArrayLikeBool_co=...) -> None:
    """Copies values from one array to another, broadcasting as necessary.

Raises a TypeError if the `casting` rule is violated, and if `where` is provided, it selects which elements to copy."""

def putmask(a: NDArray[Any], mask: _ArrayLikeBool_co, values: ArrayLike) -> None:
    """Changes elements of an array based on conditional and input values.

Sets ``a.flat[n] = values[n]`` for each n where ``mask.flat[n]==True``.

If `values` is not the same size as `a` and `mask` then it will repeat. This gives behavior different from ``a[mask] = values``."""

def packbits(a: _ArrayLikeInt_co, /, axis: None | SupportsIndex=..., bitorder: L['big', 'little']=...) -> NDArray[uint8]:
    """Packs the elements of a binary-valued array into bits in a uint8 array.

The result is padded to full bytes by inserting zero bits at the end."""

def unpackbits(a: _ArrayLike[uint8], /, axis: None | SupportsIndex=..., count: None | SupportsIndex=..., bitorder: L['big', 'little']=...) -> NDArray[uint8]:
    """Unpacks elements of a uint8 array into a binary-valued output array.

Each element of `a` represents a bit-field that should be unpacked into a binary-valued output array. The shape of the output array is either 1-D (if `axis` is ``None``) or the same shape as the input array with unpacking done along the axis specified."""

def shares_memory(a: object, b: object, /, max_work: None | int=...) -> bool:
    """Determine if two arrays share memory.

This function can be exponentially slow for some inputs, unless `max_work` is set to a finite number or ``MAY_SHARE_BOUNDS``. If in doubt, use `numpy.may_share_memory` instead."""

def may_share_memory(a: object, b: object, /, max_work: None | int=...) -> bool:
    """Determine if two arrays might share memory

A return of True does not necessarily mean that the two arrays share any element. It just means that they *might*.

Only the memory bounds of a and b are checked by default."""

@overload
def asarray(a: _ArrayLike[_SCT], dtype: None=..., order: _OrderKACF=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[_SCT]:
    ...

@overload
def asarray(a: object, dtype: None=..., order: _OrderKACF=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[Any]:
    ...

@overload
def asarray(a: Any, dtype: _DTypeLike[_SCT], order: _OrderKACF=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[_SCT]:
    ...

@overload
def asarray(a: Any, dtype: DTypeLike, order: _OrderKACF=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[Any]:
    ...

@overload
def asanyarray(a: _ArrayType, dtype: None=..., order: _OrderKACF=..., *, like: None | _SupportsArrayFunc=...) -> _ArrayType:
    ...

@overload
def asanyarray(a: _ArrayLike[_SCT], dtype: None=..., order: _OrderKACF=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[_SCT]:
    ...

@overload
def asanyarray(a: object, dtype: None=..., order: _OrderKACF=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[Any]:
    ...

@overload
def asanyarray(a: Any, dtype: _DTypeLike[_SCT], order: _OrderKACF=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[_SCT]:
    ...

@overload
def asanyarray(a: Any, dtype: DTypeLike, order: _OrderKACF=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[Any]:
    ...

@overload
def ascontiguousarray(a: _ArrayLike[_SCT], dtype: None=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[_SCT]:
    ...

@overload
def ascontiguousarray(a: object, dtype: None=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[Any]:
    ...

@overload
def ascontiguousarray(a: Any, dtype: _DTypeLike[_SCT], *, like: None | _SupportsArrayFunc=...) -> NDArray[_SCT]:
    ...

@overload
def ascontiguousarray(a: Any, dtype: DTypeLike, *, like: None | _SupportsArrayFunc=...) -> NDArray[Any]:
    ...

@overload
def asfortranarray(a: _ArrayLike[_SCT], dtype: None=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[_SCT]:
    ...

@overload
def asfortranarray(a: object, dtype: None=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[Any]:
    ...

@overload
def asfortranarray(a: Any, dtype: _DTypeLike[_SCT], *, like: None | _SupportsArrayFunc=...) -> NDArray[_SCT]:
    ...

@overload
def asfortranarray(a: Any, dtype: DTypeLike, *, like: None | _SupportsArrayFunc=...) -> NDArray[Any]:
    ...

def geterrobj() -> list[Any]:
    """Return the current object that defines floating-point error handling.

The error object contains all information that defines the error handling behavior in NumPy. `geterrobj` is used internally by the other functions that get and set error handling behavior (`geterr`, `seterr`, `geterrcall`, `seterrcall`)."""

def seterrobj(errobj: list[Any], /) -> None:
    """Set the object that defines floating-point error handling.

The error object contains all information that defines the error handling behavior in NumPy. `seterrobj` is used internally by the other functions that set error handling behavior (`seterr`, `seterrcall`)."""

def promote_types(__type1: DTypeLike, __type2: DTypeLike) -> dtype[Any]:
    """Returns the data type with the smallest size and smallest scalar kind to which both ``type1`` and ``type2`` may be safely cast. The returned data type is always in native byte order.

This function is symmetric, but rarely associative."""

@overload
def fromstring(string: str | bytes, dtype: None=..., count: SupportsIndex=..., *, sep: str, like: None | _SupportsArrayFunc=...) -> NDArray[float64]:
    """A new 1-D array initialized from text data in a string."""

@overload
def fromstring(string: str | bytes, dtype: _DTypeLike[_SCT], count: SupportsIndex=..., *, sep: str, like: None | _SupportsArrayFunc=...) -> NDArray[_SCT]:
    """A new 1-D array initialized from text data in a string."""

@overload
def fromstring(string: str | bytes, dtype: DTypeLike, count: SupportsIndex=..., *, sep: str, like: None | _SupportsArrayFunc=...) -> NDArray[Any]:
    """A new 1-D array initialized from text data in a string."""

def frompyfunc(func: Callable[..., Any], /, nin: SupportsIndex, nout: SupportsIndex, *, identity: Any=...) -> ufunc:
    """Takes an arbitrary Python function and returns a NumPy ufunc.

Can be used, for example, to add broadcasting to a built-in Python function (see Examples section)."""

@overload
def fromfile(file: str | bytes | os.PathLike[Any] | _IOProtocol, dtype: None=..., count: SupportsIndex=..., sep: str=..., offset: SupportsIndex=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[float64]:
    """Construct an array from data in a text or binary file.

A highly efficient way of reading binary data with a known data-type, as well as parsing simply formatted text files. Data written using the `tofile` method can be read using this function."""

@overload
def fromfile(file: str | bytes | os.PathLike[Any] | _IOProtocol, dtype: _DTypeLike[_SCT], count: SupportsIndex=..., sep: str=..., offset: SupportsIndex=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[_SCT]:
    """Construct an array from data in a text or binary file.

A highly efficient way of reading binary data with a known data-type, as well as parsing simply formatted text files. Data written using the `tofile` method can be read using this function."""

@overload
def fromfile(file: str | bytes | os.PathLike[Any] | _IOProtocol, dtype: DTypeLike, count: SupportsIndex=..., sep: str=..., offset: SupportsIndex=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[Any]:
    """Construct an array from data in a text or binary file.

A highly efficient way of reading binary data with a known data-type, as well as parsing simply formatted text files. Data written using the `tofile` method can be read using this function."""

@overload
def fromiter(iter: Iterable[Any], dtype: _DTypeLike[_SCT], count: SupportsIndex=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[_SCT]:
    """Create a new 1-dimensional array from an iterable object."""

@overload
def fromiter(iter: Iterable[Any], dtype: DTypeLike, count: SupportsIndex=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[Any]:
    """Create a new 1-dimensional array from an iterable object."""

@overload
def frombuffer(buffer: _SupportsBuffer, dtype: None=..., count: SupportsIndex=..., offset: SupportsIndex=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[float64]:
    """Interpret a buffer as a 1-dimensional array."""

@overload
def frombuffer(buffer: _SupportsBuffer, dtype: _DTypeLike[_SCT], count: SupportsIndex=..., offset: SupportsIndex=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[_SCT]:
    """Interpret a buffer as a 1-dimensional array."""

@overload
def frombuffer(buffer: _SupportsBuffer, dtype: DTypeLike, count: SupportsIndex=..., offset: SupportsIndex=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[Any]:
    """Interpret a buffer as a 1-dimensional array."""

@overload
def arange(stop: _IntLike_co, /, *, dtype: None=..., like: None | _SupportsArrayFunc=...) -> NDArray[signedinteger[Any]]:
    """Return evenly spaced values within a given interval.

Values are generated within the half-open interval ``[start, stop)`` (in other words, the interval including `start` but excluding `stop`). For integer arguments the function is equivalent to the Python built-in `range` function, but returns an ndarray rather than a list.

When using a non-integer step, such as 0.1, the results will often not be consistent. It is better to use `numpy.linspace` for these cases."""

@overload
def arange(start: _IntLike_co, stop: _IntLike_co, step: _IntLike_co=..., dtype: None=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[signedinteger[Any]]:
    """Return evenly spaced values within a given interval.

Values are generated within the half-open interval ``[start, stop)`` (in other words, the interval including `start` but excluding `stop`). For integer arguments the function is equivalent to the Python built-in `range` function, but returns an ndarray rather than a list.

When using a non-integer step, such as 0.1, the results will often not be consistent. It is better to use `numpy.linspace` for these cases."""

@overload
def arange(stop: _FloatLike_co, /, *, dtype: None=..., like: None | _SupportsArrayFunc=...) -> NDArray[floating[Any]]:
    """Return evenly spaced values within a given interval.

Values are generated within the half-open interval ``[start, stop)`` (in other words, the interval including `start` but excluding `stop`). For integer arguments the function is equivalent to the Python built-in `range` function, but returns an ndarray rather than a list.

When using a non-integer step, such as 0.1, the results will often not be consistent. It is better to use `numpy.linspace` for these cases."""

@overload
def arange(start: _FloatLike_co, stop: _FloatLike_co, step: _FloatLike_co=..., dtype: None=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[floating[Any]]:
    """Return evenly spaced values within a given interval.

Values are generated within the half-open interval ``[start, stop)`` (in other words, the interval including `start` but excluding `stop`). For integer arguments the function is equivalent to the Python built-in `range` function, but returns an ndarray rather than a list.

When using a non-integer step, such as 0.1, the results will often not be consistent. It is better to use `numpy.linspace` for these cases."""

@overload
def arange(stop: _TD64Like_co, /, *, dtype: None=..., like: None | _SupportsArrayFunc=...) -> NDArray[timedelta64]:
    """Return evenly spaced values within a given interval.

Values are generated within the half-open interval ``[start, stop)`` (in other words, the interval including `start` but excluding `stop`). For integer arguments the function is equivalent to the Python built-in `range` function, but returns an ndarray rather than a list.

When using a non-integer step, such as 0.1, the results will often not be consistent. It is better to use `numpy.linspace` for these cases."""

@overload
def arange(start: _TD64Like_co, stop: _TD64Like_co, step: _TD64Like_co=..., dtype: None=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[timedelta64]:
    """Return evenly spaced values within a given interval.

Values are generated within the half-open interval ``[start, stop)`` (in other words, the interval including `start` but excluding `stop`). For integer arguments the function is equivalent to the Python built-in `range` function, but returns an ndarray rather than a list.

When using a non-integer step, such as 0.1, the results will often not be consistent. It is better to use `numpy.linspace` for these cases."""

@overload
def arange(start: datetime64, stop: datetime64, step: datetime64=..., dtype: None=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[datetime64]:
    """Return evenly spaced values within a given interval.

Values are generated within the half-open interval ``[start, stop)`` (in other words, the interval including `start` but excluding `stop`). For integer arguments the function is equivalent to the Python built-in `range` function, but returns an ndarray rather than a list.

When using a non-integer step, such as 0.1, the results will often not be consistent. It is better to use `numpy.linspace` for these cases."""

@overload
def arange(stop: Any, /, *, dtype: _DTypeLike[_SCT], like: None | _SupportsArrayFunc=...) -> NDArray[_SCT]:
    """Return evenly spaced values within a given interval.

Values are generated within the half-open interval ``[start, stop)`` (in other words, the interval including `start` but excluding `stop`). For integer arguments the function is equivalent to the Python built-in `range` function, but returns an ndarray rather than a list.

When using a non-integer step, such as 0.1, the results will often not be consistent. It is better to use `numpy.linspace` for these cases."""

@overload
def arange(start: Any, stop: Any, step: Any=..., dtype: _DTypeLike[_SCT]=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[_SCT]:
    """Return evenly spaced values within a given interval.

Values are generated within the half-open interval ``[start, stop)`` (in other words, the interval including `start` but excluding `stop`). For integer arguments the function is equivalent to the Python built-in `range` function, but returns an ndarray rather than a list.

When using a non-integer step, such as 0.1, the results will often not be consistent. It is better to use `numpy.linspace` for these cases."""

@overload
def arange(stop: Any, /, *, dtype: DTypeLike, like: None | _SupportsArrayFunc=...) -> NDArray[Any]:
    """Return evenly spaced values within a given interval.

Values are generated within the half-open interval ``[start, stop)`` (in other words, the interval including `start` but excluding `stop`). For integer arguments the function is equivalent to the Python built-in `range` function, but returns an ndarray rather than a list.

When using a non-integer step, such as 0.1, the results will often not be consistent. It is better to use `numpy.linspace` for these cases."""

@overload
def arange(start: Any, stop: Any, step: Any=..., dtype: DTypeLike=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[Any]:
    """Return evenly spaced values within a given interval.

Values are generated within the half-open interval ``[start, stop)`` (in other words, the interval including `start` but excluding `stop`). For integer arguments the function is equivalent to the Python built-in `range` function, but returns an ndarray rather than a list.

When using a non-integer step, such as 0.1, the results will often not be consistent. It is better to use `numpy.linspace` for these cases."""

def datetime_data(dtype: str | _DTypeLike[datetime64] | _DTypeLike[timedelta64], /) -> tuple[str, int]:
    """Get information about the step size of a date or time type.

The returned tuple can be passed as the second argument of `numpy.datetime64` and `numpy.timedelta64`."""

@overload
def busday_count(begindates: _ScalarLike_co | dt.date, enddates: _ScalarLike_co | dt.date, weekmask: ArrayLike=..., holidays: None | ArrayLike | dt.date | _NestedSequence[dt.date]=..., busdaycal: None | busdaycalendar=..., out: None=...) -> int_:
    """Counts the number of valid days between `begindates` and `enddates`, not including the day of `enddates`.

If ``enddates`` specifies a date value that is earlier than the corresponding ``begindates`` date value, the count will be negative."""

@overload
def busday_count(begindates: ArrayLike | dt.date | _NestedSequence[dt.date], enddates: ArrayLike | dt.date | _NestedSequence[dt.date], weekmask: ArrayLike=..., holidays: None | ArrayLike | dt.date | _NestedSequence[dt.date]=..., busdaycal: None | busdaycalendar=..., out: None=...) -> NDArray[int_]:
    """Counts the number of valid days between `begindates` and `enddates`, not including the day of `enddates`.

If ``enddates`` specifies a date value that is earlier than the corresponding ``begindates`` date value, the count will be negative."""

@overload
def busday_count(begindates: ArrayLike | dt.date | _NestedSequence[dt.date], enddates: ArrayLike | dt.date | _NestedSequence[dt.date], weekmask: ArrayLike=..., holidays: None | ArrayLike | dt.date | _NestedSequence[dt.date]=..., busdaycal: None | busdaycalendar=..., out: _ArrayType=...) -> _ArrayType:
    """Counts the number of valid days between `begindates` and `enddates`, not including the day of `enddates`.

If ``enddates`` specifies a date value that is earlier than the corresponding ``begindates`` date value, the count will be negative."""

@overload
def busday_offset(dates: datetime64 | dt.date, offsets: _TD64Like_co | dt.timedelta, roll: L['raise']=..., weekmask: ArrayLike=..., holidays: None | ArrayLike | dt.date | _NestedSequence[dt.date]=..., busdaycal: None | busdaycalendar=..., out: None=...) -> datetime64:
    """First adjusts the date to fall on a valid day according to the ``roll`` rule, then applies offsets to the given dates counted in valid days."""

@overload
def busday_offset(dates: _ArrayLike[datetime64] | dt.date | _NestedSequence[dt.date], offsets: _ArrayLikeTD64_co | dt.timedelta | _NestedSequence[dt.timedelta], roll: L['raise']=..., weekmask: ArrayLike=..., holidays: None | ArrayLike | dt.date | _NestedSequence[dt.date]=..., busdaycal: None | busdaycalendar=..., out: None=...) -> NDArray[datetime64]:
    """First adjusts the date to fall on a valid day according to the ``roll`` rule, then applies offsets to the given dates counted in valid days."""

@overload
def busday_offset(dates: _ArrayLike[datetime64] | dt.date | _NestedSequence[dt.date], offsets: _ArrayLikeTD64_co | dt.timedelta | _NestedSequence[dt.timedelta], roll: L['raise']=..., weekmask: ArrayLike=..., holidays: None | ArrayLike | dt.date | _NestedSequence[dt.date]=..., busdaycal: None | busdaycalendar=..., out: _ArrayType=...) -> _ArrayType:
    """First adjusts the date to fall on a valid day according to the ``roll`` rule, then applies offsets to the given dates counted in valid days."""

@overload
def busday_offset(dates: _ScalarLike_co | dt.date, offsets: _ScalarLike_co | dt.timedelta, roll: _RollKind, weekmask: ArrayLike=..., holidays: None | ArrayLike | dt.date | _NestedSequence[dt.date]=..., busdaycal: None | busdaycalendar=..., out: None=...) -> datetime64:
    """First adjusts the date to fall on a valid day according to the ``roll`` rule, then applies offsets to the given dates counted in valid days."""

@overload
def busday_offset(dates: ArrayLike | dt.date | _NestedSequence[dt.date], offsets: ArrayLike | dt.timedelta | _NestedSequence[dt.timedelta], roll: _RollKind, weekmask: ArrayLike=..., holidays: None | ArrayLike | dt.date | _NestedSequence[dt.date]=..., busdaycal: None | busdaycalendar=..., out: None=...) -> NDArray[datetime64]:
    """First adjusts the date to fall on a valid day according to the ``roll`` rule, then applies offsets to the given dates counted in valid days."""

@overload
def busday_offset(dates: ArrayLike | dt.date | _NestedSequence[dt.date], offsets: ArrayLike | dt.timedelta | _NestedSequence[dt.timedelta], roll: _RollKind, weekmask: ArrayLike=..., holidays: None | ArrayLike | dt.date | _NestedSequence[dt.date]=..., busdaycal: None | busdaycalendar=..., out: _ArrayType=...) -> _ArrayType:
    """First adjusts the date to fall on a valid day according to the ``roll`` rule, then applies offsets to the given dates counted in valid days."""

@overload
def is_busday(dates: _ScalarLike_co | dt.date, weekmask: ArrayLike=..., holidays: None | ArrayLike | dt.date | _NestedSequence[dt.date]=..., busdaycal: None | busdaycalendar=..., out: None=...) -> bool_:
    """Calculates which of the given dates are valid days, and which are not."""

@overload
def is_busday(dates: ArrayLike | _NestedSequence[dt.date], weekmask: ArrayLike=..., holidays: None | ArrayLike | dt.date | _NestedSequence[dt.date]=..., busdaycal: None | busdaycalendar=..., out: None=...) -> NDArray[bool_]:
    """Calculates which of the given dates are valid days, and which are not."""

@overload
def is_busday(dates: ArrayLike | _NestedSequence[dt.date], weekmask: ArrayLike=..., holidays: None | ArrayLike | dt.date | _NestedSequence[dt.date]=..., busdaycal: None | busdaycalendar=..., out: _ArrayType=...) -> _ArrayType:
    """Calculates which of the given dates are valid days, and which are not."""

@overload
def datetime_as_string(arr: datetime64 | dt.date, unit: None | L['auto'] | _UnitKind=..., timezone: L['naive', 'UTC', 'local'] | dt.tzinfo=..., casting: _CastingKind=...) -> str_:
    """Convert an array of datetimes into an array of strings."""

@overload
def datetime_as_string(arr: _ArrayLikeDT64_co | _NestedSequence[dt.date], unit: None | L['auto'] | _UnitKind=..., timezone: L['naive', 'UTC', 'local'] | dt.tzinfo=..., casting: _CastingKind=...) -> NDArray[str_]:
    """Convert an array of datetimes into an array of strings."""

@overload
def compare_chararrays(a1: _ArrayLikeStr_co, a2: _ArrayLikeStr_co, cmp: L['<', '<=', '==', '>=', '>', '!='], rstrip: bool) -> NDArray[bool_]:
    """Performs element-wise comparison of two string arrays using the comparison operator specified by `cmp_op`."""

@overload
def compare_chararrays(a1: _ArrayLikeBytes_co, a2: _ArrayLikeBytes_co, cmp: L['<', '<=', '==', '>=', '>', '!='], rstrip: bool) -> NDArray[bool_]:
    """Performs element-wise comparison of two string arrays using the comparison operator specified by `cmp_op`."""

def add_docstring(obj: Callable[..., Any], docstring: str, /) -> None:
    """Add a docstring to a built-in obj if possible. If the obj already has a docstring raise a RuntimeError If this routine does not know how to add a docstring to the object raise a TypeError"""
_GetItemKeys = L['C', 'CONTIGUOUS', 'C_CONTIGUOUS', 'F', 'FORTRAN', 'F_CONTIGUOUS', 'W', 'WRITEABLE', 'B', 'BEHAVED', 'O', 'OWNDATA', 'A', 'ALIGNED', 'X', 'WRITEBACKIFCOPY', 'CA', 'CARRAY', 'FA', 'FARRAY', 'FNC', 'FORC']
_SetItemKeys = L['A', 'ALIGNED', 'W', 'WRITEABLE', 'X', 'WRITEBACKIFCOPY']

@final
class flagsobj:
    __hash__: ClassVar[None]
    aligned: bool
    writeable: bool
    writebackifcopy: bool

    @property
    def behaved(self) -> bool:
        ...

    @property
    def c_contiguous(self) -> bool:
        ...

    @property
    def carray(self) -> bool:
        ...

    @property
    def contiguous(self) -> bool:
        ...

    @property
    def f_contiguous(self) -> bool:
        ...

    @property
    def farray(self) -> bool:
        ...

    @property
    def fnc(self) -> bool:
        ...

    @property
    def forc(self) -> bool:
        ...

    @property
    def fortran(self) -> bool:
        ...

    @property
    def num(self) -> int:
        ...

    @property
    def owndata(self) -> bool:
        ...

    def __getitem__(self, key: _GetItemKeys) -> bool:
        ...

    def __setitem__(self, key: _SetItemKeys, value: bool) -> None:
        ...

def nested_iters(op: ArrayLike | Sequence[ArrayLike], axes: Sequence[Sequence[SupportsIndex]], flags: None | Sequence[_NDIterFlagsKind]=..., op_flags: None | Sequence[Sequence[_NDIterOpFlagsKind]]=..., op_dtypes: DTypeLike | Sequence[DTypeLike]=..., order: _OrderKACF=..., casting: _CastingKind=..., buffersize: SupportsIndex=...) -> tuple[nditer, ...]:
    """Create nditers for use in nested loops

Create a tuple of `nditer` objects which iterate in nested loops over different axes of the op argument. The first iterator is used in the outermost loop, the last in the innermost loop. Advancing one will change the subsequent iterators to point at its new element."""
