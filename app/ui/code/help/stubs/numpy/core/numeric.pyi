from collections.abc import Callable, Sequence
from typing import Any, overload, TypeVar, Literal, SupportsAbs, SupportsIndex, NoReturn
from typing_extensions import TypeGuard
from numpy import ComplexWarning as ComplexWarning, generic, unsignedinteger, signedinteger, floating, complexfloating, bool_, int_, intp, float64, timedelta64, object_, _OrderKACF, _OrderCF
from numpy._typing import ArrayLike, NDArray, DTypeLike, _ShapeLike, _DTypeLike, _ArrayLike, _SupportsArrayFunc, _ScalarLike_co, _ArrayLikeBool_co, _ArrayLikeUInt_co, _ArrayLikeInt_co, _ArrayLikeFloat_co, _ArrayLikeComplex_co, _ArrayLikeTD64_co, _ArrayLikeObject_co, _ArrayLikeUnknown
_T = TypeVar('_T')
_SCT = TypeVar('_SCT', bound=generic)
_ArrayType = TypeVar('_ArrayType', bound=NDArray[Any])
_CorrelateMode = Literal['valid', 'same', 'full']
__all__: list[str]

@overload
def zeros_like(a: _ArrayType, dtype: None=..., order: _OrderKACF=..., subok: Literal[True]=..., shape: None=...) -> _ArrayType:
    """Return an array of zeros with the same shape and type as a given array."""

@overload
def zeros_like(a: _ArrayLike[_SCT], dtype: None=..., order: _OrderKACF=..., subok: bool=..., shape: None | _ShapeLike=...) -> NDArray[_SCT]:
    """Return an array of zeros with the same shape and type as a given array."""

@overload
def zeros_like(a: object, dtype: None=..., order: _OrderKACF=..., subok: bool=..., shape: None | _ShapeLike=...) -> NDArray[Any]:
    """Return an array of zeros with the same shape and type as a given array."""

@overload
def zeros_like(a: Any, dtype: _DTypeLike[_SCT], order: _OrderKACF=..., subok: bool=..., shape: None | _ShapeLike=...) -> NDArray[_SCT]:
    """Return an array of zeros with the same shape and type as a given array."""

@overload
def zeros_like(a: Any, dtype: DTypeLike, order: _OrderKACF=..., subok: bool=..., shape: None | _ShapeLike=...) -> NDArray[Any]:
    """Return an array of zeros with the same shape and type as a given array."""

@overload
def ones(shape: _ShapeLike, dtype: None=..., order: _OrderCF=..., *, like: _SupportsArrayFunc=...) -> NDArray[float64]:
    """Return a new array of given shape and type, filled with ones."""

@overload
def ones(shape: _ShapeLike, dtype: _DTypeLike[_SCT], order: _OrderCF=..., *, like: _SupportsArrayFunc=...) -> NDArray[_SCT]:
    """Return a new array of given shape and type, filled with ones."""

@overload
def ones(shape: _ShapeLike, dtype: DTypeLike, order: _OrderCF=..., *, like: _SupportsArrayFunc=...) -> NDArray[Any]:
    """Return a new array of given shape and type, filled with ones."""

@overload
def ones_like(a: _ArrayType, dtype: None=..., order: _OrderKACF=..., subok: Literal[True]=..., shape: None=...) -> _ArrayType:
    """Return an array of ones with the same shape and type as a given array."""

@overload
def ones_like(a: _ArrayLike[_SCT], dtype: None=..., order: _OrderKACF=..., subok: bool=..., shape: None | _ShapeLike=...) -> NDArray[_SCT]:
    """Return an array of ones with the same shape and type as a given array."""

@overload
def ones_like(a: object, dtype: None=..., order: _OrderKACF=..., subok: bool=..., shape: None | _ShapeLike=...) -> NDArray[Any]:
    """Return an array of ones with the same shape and type as a given array."""

@overload
def ones_like(a: Any, dtype: _DTypeLike[_SCT], order: _OrderKACF=..., subok: bool=..., shape: None | _ShapeLike=...) -> NDArray[_SCT]:
    """Return an array of ones with the same shape and type as a given array."""

@overload
def ones_like(a: Any, dtype: DTypeLike, order: _OrderKACF=..., subok: bool=..., shape: None | _ShapeLike=...) -> NDArray[Any]:
    """Return an array of ones with the same shape and type as a given array."""

@overload
def full(shape: _ShapeLike, fill_value: Any, dtype: None=..., order: _OrderCF=..., *, like: _SupportsArrayFunc=...) -> NDArray[Any]:
    """Return a new array of given shape and type, filled with `fill_value`."""

@overload
def full(shape: _ShapeLike, fill_value: Any, dtype: _DTypeLike[_SCT], order: _OrderCF=..., *, like: _SupportsArrayFunc=...) -> NDArray[_SCT]:
    """Return a new array of given shape and type, filled with `fill_value`."""

@overload
def full(shape: _ShapeLike, fill_value: Any, dtype: DTypeLike, order: _OrderCF=..., *, like: _SupportsArrayFunc=...) -> NDArray[Any]:
    """Return a new array of given shape and type, filled with `fill_value`."""

@overload
def full_like(a: _ArrayType, fill_value: Any, dtype: None=..., order: _OrderKACF=..., subok: Literal[True]=..., shape: None=...) -> _ArrayType:
    """Return a full array with the same shape and type as a given array."""

@overload
def full_like(a: _ArrayLike[_SCT], fill_value: Any, dtype: None=..., order: _OrderKACF=..., subok: bool=..., shape: None | _ShapeLike=...) -> NDArray[_SCT]:
    """Return a full array with the same shape and type as a given array."""

@overload
def full_like(a: object, fill_value: Any, dtype: None=..., order: _OrderKACF=..., subok: bool=..., shape: None | _ShapeLike=...) -> NDArray[Any]:
    """Return a full array with the same shape and type as a given array."""

@overload
def full_like(a: Any, fill_value: Any, dtype: _DTypeLike[_SCT], order: _OrderKACF=..., subok: bool=..., shape: None | _ShapeLike=...) -> NDArray[_SCT]:
    """Return a full array with the same shape and type as a given array."""

@overload
def full_like(a: Any, fill_value: Any, dtype: DTypeLike, order: _OrderKACF=..., subok: bool=..., shape: None | _ShapeLike=...) -> NDArray[Any]:
    """Return a full array with the same shape and type as a given array."""

@overload
def count_nonzero(a: ArrayLike, axis: None=..., *, keepdims: Literal[False]=...) -> int:
    """Counts the number of non-zero values in the array ``a``.

The word "non-zero" is in reference to the Python 2.x built-in method ``__nonzero__()`` (renamed ``__bool__()`` in Python 3.x) of Python objects that tests an object's "truthfulness". For example, any number is considered truthful if it is nonzero, whereas any string is considered truthful if it is not the empty string. Thus, this function (recursively) counts how many elements in ``a`` (and in sub-arrays thereof) have their ``__nonzero__()`` or ``__bool__()`` method evaluated to ``True``."""

@overload
def count_nonzero(a: ArrayLike, axis: _ShapeLike=..., *, keepdims: bool=...) -> Any:
    """Counts the number of non-zero values in the array ``a``.

The word "non-zero" is in reference to the Python 2.x built-in method ``__nonzero__()`` (renamed ``__bool__()`` in Python 3.x) of Python objects that tests an object's "truthfulness". For example, any number is considered truthful if it is nonzero, whereas any string is considered truthful if it is not the empty string. Thus, this function (recursively) counts how many elements in ``a`` (and in sub-arrays thereof) have their ``__nonzero__()`` or ``__bool__()`` method evaluated to ``True``."""

def isfortran(a: NDArray[Any] | generic) -> bool:
    """Check if the array is Fortran contiguous but *not* C contiguous.

This function is obsolete and, because of changes due to relaxed stride checking, its return value for the same array may differ for versions of NumPy >= 1.10.0 and previous versions. If you only want to check if an array is Fortran contiguous use ``a.flags.f_contiguous`` instead."""

def argwhere(a: ArrayLike) -> NDArray[intp]:
    """Find the indices of array elements that are non-zero, grouped by element."""

def flatnonzero(a: ArrayLike) -> NDArray[intp]:
    """Return indices that are non-zero in the flattened version of a.

This is equivalent to np.nonzero(np.ravel(a))[0]."""

@overload
def correlate(a: _ArrayLikeUnknown, v: _ArrayLikeUnknown, mode: _CorrelateMode=...) -> NDArray[Any]:
    """Cross-correlation of two 1-dimensional sequences.

This function computes the correlation as generally defined in signal processing texts::

c_{av}[k] = sum_n a[n+k] * conj(v[n])

with a and v sequences being zero-padded where necessary and conj being the conjugate."""

@overload
def correlate(a: _ArrayLikeBool_co, v: _ArrayLikeBool_co, mode: _CorrelateMode=...) -> NDArray[bool_]:
    """Cross-correlation of two 1-dimensional sequences.

This function computes the correlation as generally defined in signal processing texts::

c_{av}[k] = sum_n a[n+k] * conj(v[n])

with a and v sequences being zero-padded where necessary and conj being the conjugate."""

@overload
def correlate(a: _ArrayLikeUInt_co, v: _ArrayLikeUInt_co, mode: _CorrelateMode=...) -> NDArray[unsignedinteger[Any]]:
    """Cross-correlation of two 1-dimensional sequences.

This function computes the correlation as generally defined in signal processing texts::

c_{av}[k] = sum_n a[n+k] * conj(v[n])

with a and v sequences being zero-padded where necessary and conj being the conjugate."""

@overload
def correlate(a: _ArrayLikeInt_co, v: _ArrayLikeInt_co, mode: _CorrelateMode=...) -> NDArray[signedinteger[Any]]:
    """Cross-correlation of two 1-dimensional sequences.

This function computes the correlation as generally defined in signal processing texts::

c_{av}[k] = sum_n a[n+k] * conj(v[n])

with a and v sequences being zero-padded where necessary and conj being the conjugate."""

@overload
def correlate(a: _ArrayLikeFloat_co, v: _ArrayLikeFloat_co, mode: _CorrelateMode=...) -> NDArray[floating[Any]]:
    """Cross-correlation of two 1-dimensional sequences.

This function computes the correlation as generally defined in signal processing texts::

c_{av}[k] = sum_n a[n+k] * conj(v[n])

with a and v sequences being zero-padded where necessary and conj being the conjugate."""

@overload
def correlate(a: _ArrayLikeComplex_co, v: _ArrayLikeComplex_co, mode: _CorrelateMode=...) -> NDArray[complexfloating[Any, Any]]:
    """Cross-correlation of two 1-dimensional sequences.

This function computes the correlation as generally defined in signal processing texts::

c_{av}[k] = sum_n a[n+k] * conj(v[n])

with a and v sequences being zero-padded where necessary and conj being the conjugate."""

@overload
def correlate(a: _ArrayLikeTD64_co, v: _ArrayLikeTD64_co, mode: _CorrelateMode=...) -> NDArray[timedelta64]:
    """Cross-correlation of two 1-dimensional sequences.

This function computes the correlation as generally defined in signal processing texts::

c_{av}[k] = sum_n a[n+k] * conj(v[n])

with a and v sequences being zero-padded where necessary and conj being the conjugate."""

@overload
def correlate(a: _ArrayLikeObject_co, v: _ArrayLikeObject_co, mode: _CorrelateMode=...) -> NDArray[object_]:
    """Cross-correlation of two 1-dimensional sequences.

This function computes the correlation as generally defined in signal processing texts::

c_{av}[k] = sum_n a[n+k] * conj(v[n])

with a and v sequences being zero-padded where necessary and conj being the conjugate."""

@overload
def convolve(a: _ArrayLikeUnknown, v: _ArrayLikeUnknown, mode: _CorrelateMode=...) -> NDArray[Any]:
    """Returns the discrete, linear convolution of two one-dimensional sequences.

The convolution operator is often seen in signal processing, where it models the effect of a linear time-invariant system on a signal [1]_. In probability theory, the sum of two independent random variables is distributed according to the convolution of their individual distributions.

If `v` is longer than `a`, the arrays are swapped before computation."""

@overload
def convolve(a: _ArrayLikeBool_co, v: _ArrayLikeBool_co, mode: _CorrelateMode=...) -> NDArray[bool_]:
    """Returns the discrete, linear convolution of two one-dimensional sequences.

The convolution operator is often seen in signal processing, where it models the effect of a linear time-invariant system on a signal [1]_. In probability theory, the sum of two independent random variables is distributed according to the convolution of their individual distributions.

If `v` is longer than `a`, the arrays are swapped before computation."""

@overload
def convolve(a: _ArrayLikeUInt_co, v: _ArrayLikeUInt_co, mode: _CorrelateMode=...) -> NDArray[unsignedinteger[Any]]:
    """Returns the discrete, linear convolution of two one-dimensional sequences.

The convolution operator is often seen in signal processing, where it models the effect of a linear time-invariant system on a signal [1]_. In probability theory, the sum of two independent random variables is distributed according to the convolution of their individual distributions.

If `v` is longer than `a`, the arrays are swapped before computation."""

@overload
def convolve(a: _ArrayLikeInt_co, v: _ArrayLikeInt_co, mode: _CorrelateMode=...) -> NDArray[signedinteger[Any]]:
    """Returns the discrete, linear convolution of two one-dimensional sequences.

The convolution operator is often seen in signal processing, where it models the effect of a linear time-invariant system on a signal [1]_. In probability theory, the sum of two independent random variables is distributed according to the convolution of their individual distributions.

If `v` is longer than `a`, the arrays are swapped before computation."""

@overload
def convolve(a: _ArrayLikeFloat_co, v: _ArrayLikeFloat_co, mode: _CorrelateMode=...) -> NDArray[floating[Any]]:
    """Returns the discrete, linear convolution of two one-dimensional sequences.

The convolution operator is often seen in signal processing, where it models the effect of a linear time-invariant system on a signal [1]_. In probability theory, the sum of two independent random variables is distributed according to the convolution of their individual distributions.

If `v` is longer than `a`, the arrays are swapped before computation."""

@overload
def convolve(a: _ArrayLikeComplex_co, v: _ArrayLikeComplex_co, mode: _CorrelateMode=...) -> NDArray[complexfloating[Any, Any]]:
    """Returns the discrete, linear convolution of two one-dimensional sequences.

The convolution operator is often seen in signal processing, where it models the effect of a linear time-invariant system on a signal [1]_. In probability theory, the sum of two independent random variables is distributed according to the convolution of their individual distributions.

If `v` is longer than `a`, the arrays are swapped before computation."""

@overload
def convolve(a: _ArrayLikeTD64_co, v: _ArrayLikeTD64_co, mode: _CorrelateMode=...) -> NDArray[timedelta64]:
    """Returns the discrete, linear convolution of two one-dimensional sequences.

The convolution operator is often seen in signal processing, where it models the effect of a linear time-invariant system on a signal [1]_. In probability theory, the sum of two independent random variables is distributed according to the convolution of their individual distributions.

If `v` is longer than `a`, the arrays are swapped before computation."""

@overload
def convolve(a: _ArrayLikeObject_co, v: _ArrayLikeObject_co, mode: _CorrelateMode=...) -> NDArray[object_]:
    """Returns the discrete, linear convolution of two one-dimensional sequences.

The convolution operator is often seen in signal processing, where it models the effect of a linear time-invariant system on a signal [1]_. In probability theory, the sum of two independent random variables is distributed according to the convolution of their individual distributions.

If `v` is longer than `a`, the arrays are swapped before computation."""

@overload
def outer(a: _ArrayLikeUnknown, b: _ArrayLikeUnknown, out: None=...) -> NDArray[Any]:
    """Compute the outer product of two vectors.

Given two vectors, ``a = [a0, a1, ..., aM]`` and ``b = [b0, b1, ..., bN]``, the outer product [1]_ is::

[[a0*b0 a0*b1 ... a0*bN ] [a1*b0 . [ ... . [aM*b0 aM*bN ]]"""

@overload
def outer(a: _ArrayLikeBool_co, b: _ArrayLikeBool_co, out: None=...) -> NDArray[bool_]:
    """Compute the outer product of two vectors.

Given two vectors, ``a = [a0, a1, ..., aM]`` and ``b = [b0, b1, ..., bN]``, the outer product [1]_ is::

[[a0*b0 a0*b1 ... a0*bN ] [a1*b0 . [ ... . [aM*b0 aM*bN ]]"""

@overload
def outer(a: _ArrayLikeUInt_co, b: _ArrayLikeUInt_co, out: None=...) -> NDArray[unsignedinteger[Any]]:
    """Compute the outer product of two vectors.

Given two vectors, ``a = [a0, a1, ..., aM]`` and ``b = [b0, b1, ..., bN]``, the outer product [1]_ is::

[[a0*b0 a0*b1 ... a0*bN ] [a1*b0 . [ ... . [aM*b0 aM*bN ]]"""

@overload
def outer(a: _ArrayLikeInt_co, b: _ArrayLikeInt_co, out: None=...) -> NDArray[signedinteger[Any]]:
    """Compute the outer product of two vectors.

Given two vectors, ``a = [a0, a1, ..., aM]`` and ``b = [b0, b1, ..., bN]``, the outer product [1]_ is::

[[a0*b0 a0*b1 ... a0*bN ] [a1*b0 . [ ... . [aM*b0 aM*bN ]]"""

@overload
def outer(a: _ArrayLikeFloat_co, b: _ArrayLikeFloat_co, out: None=...) -> NDArray[floating[Any]]:
    """Compute the outer product of two vectors.

Given two vectors, ``a = [a0, a1, ..., aM]`` and ``b = [b0, b1, ..., bN]``, the outer product [1]_ is::

[[a0*b0 a0*b1 ... a0*bN ] [a1*b0 . [ ... . [aM*b0 aM*bN ]]"""

@overload
def outer(a: _ArrayLikeComplex_co, b: _ArrayLikeComplex_co, out: None=...) -> NDArray[complexfloating[Any, Any]]:
    """Compute the outer product of two vectors.

Given two vectors, ``a = [a0, a1, ..., aM]`` and ``b = [b0, b1, ..., bN]``, the outer product [1]_ is::

[[a0*b0 a0*b1 ... a0*bN ] [a1*b0 . [ ... . [aM*b0 aM*bN ]]"""

@overload
def outer(a: _ArrayLikeTD64_co, b: _ArrayLikeTD64_co, out: None=...) -> NDArray[timedelta64]:
    """Compute the outer product of two vectors.

Given two vectors, ``a = [a0, a1, ..., aM]`` and ``b = [b0, b1, ..., bN]``, the outer product [1]_ is::

[[a0*b0 a0*b1 ... a0*bN ] [a1*b0 . [ ... . [aM*b0 aM*bN ]]"""

@overload
def outer(a: _ArrayLikeObject_co, b: _ArrayLikeObject_co, out: None=...) -> NDArray[object_]:
    """Compute the outer product of two vectors.

Given two vectors, ``a = [a0, a1, ..., aM]`` and ``b = [b0, b1, ..., bN]``, the outer product [1]_ is::

[[a0*b0 a0*b1 ... a0*bN ] [a1*b0 . [ ... . [aM*b0 aM*bN ]]"""

@overload
def outer(a: _ArrayLikeComplex_co | _ArrayLikeTD64_co | _ArrayLikeObject_co, b: _ArrayLikeComplex_co | _ArrayLikeTD64_co | _ArrayLikeObject_co, out: _ArrayType) -> _ArrayType:
    """Compute the outer product of two vectors.

Given two vectors, ``a = [a0, a1, ..., aM]`` and ``b = [b0, b1, ..., bN]``, the outer product [1]_ is::

[[a0*b0 a0*b1 ... a0*bN ] [a1*b0 . [ ... . [aM*b0 aM*bN ]]"""

@overload
def tensordot(a: _ArrayLikeUnknown, b: _ArrayLikeUnknown, axes: int | tuple[_ShapeLike, _ShapeLike]=...) -> NDArray[Any]:
    """Compute tensor dot product along specified axes.

Given two tensors, `a` and `b`, and an array_like object containing two array_like objects, ``(a_axes, b_axes)``, sum the products of `a`'s and `b`'s elements (components) over the axes specified by ``a_axes`` and ``b_axes``. The third argument can be a single non-negative integer_like scalar, ``N``; if it is such, then the last ``N`` dimensions of `a` and the first ``N`` dimensions of `b` are summed over."""

@overload
def tensordot(a: _ArrayLikeBool_co, b: _ArrayLikeBool_co, axes: int | tuple[_ShapeLike, _ShapeLike]=...) -> NDArray[bool_]:
    """Compute tensor dot product along specified axes.

Given two tensors, `a` and `b`, and an array_like object containing two array_like objects, ``(a_axes, b_axes)``, sum the products of `a`'s and `b`'s elements (components) over the axes specified by ``a_axes`` and ``b_axes``. The third argument can be a single non-negative integer_like scalar, ``N``; if it is such, then the last ``N`` dimensions of `a` and the first ``N`` dimensions of `b` are summed over."""

@overload
def tensordot(a: _ArrayLikeUInt_co, b: _ArrayLikeUInt_co, axes: int | tuple[_ShapeLike, _ShapeLike]=...) -> NDArray[unsignedinteger[Any]]:
    """Compute tensor dot product along specified axes.

Given two tensors, `a` and `b`, and an array_like object containing two array_like objects, ``(a_axes, b_axes)``, sum the products of `a`'s and `b`'s elements (components) over the axes specified by ``a_axes`` and ``b_axes``. The third argument can be a single non-negative integer_like scalar, ``N``; if it is such, then the last ``N`` dimensions of `a` and the first ``N`` dimensions of `b` are summed over."""

@overload
def tensordot(a: _ArrayLikeInt_co, b: _ArrayLikeInt_co, axes: int | tuple[_ShapeLike, _ShapeLike]=...) -> NDArray[signedinteger[Any]]:
    """Compute tensor dot product along specified axes.

Given two tensors, `a` and `b`, and an array_like object containing two array_like objects, ``(a_axes, b_axes)``, sum the products of `a`'s and `b`'s elements (components) over the axes specified by ``a_axes`` and ``b_axes``. The third argument can be a single non-negative integer_like scalar, ``N``; if it is such, then the last ``N`` dimensions of `a` and the first ``N`` dimensions of `b` are summed over."""

@overload
def tensordot(a: _ArrayLikeFloat_co, b: _ArrayLikeFloat_co, axes: int | tuple[_ShapeLike, _ShapeLike]=...) -> NDArray[floating[Any]]:
    """Compute tensor dot product along specified axes.

Given two tensors, `a` and `b`, and an array_like object containing two array_like objects, ``(a_axes, b_axes)``, sum the products of `a`'s and `b`'s elements (components) over the axes specified by ``a_axes`` and ``b_axes``. The third argument can be a single non-negative integer_like scalar, ``N``; if it is such, then the last ``N`` dimensions of `a` and the first ``N`` dimensions of `b` are summed over."""

@overload
def tensordot(a: _ArrayLikeComplex_co, b: _ArrayLikeComplex_co, axes: int | tuple[_ShapeLike, _ShapeLike]=...) -> NDArray[complexfloating[Any, Any]]:
    """Compute tensor dot product along specified axes.

Given two tensors, `a` and `b`, and an array_like object containing two array_like objects, ``(a_axes, b_axes)``, sum the products of `a`'s and `b`'s elements (components) over the axes specified by ``a_axes`` and ``b_axes``. The third argument can be a single non-negative integer_like scalar, ``N``; if it is such, then the last ``N`` dimensions of `a` and the first ``N`` dimensions of `b` are summed over."""

@overload
def tensordot(a: _ArrayLikeTD64_co, b: _ArrayLikeTD64_co, axes: int | tuple[_ShapeLike, _ShapeLike]=...) -> NDArray[timedelta64]:
    """Compute tensor dot product along specified axes.

Given two tensors, `a` and `b`, and an array_like object containing two array_like objects, ``(a_axes, b_axes)``, sum the products of `a`'s and `b`'s elements (components) over the axes specified by ``a_axes`` and ``b_axes``. The third argument can be a single non-negative integer_like scalar, ``N``; if it is such, then the last ``N`` dimensions of `a` and the first ``N`` dimensions of `b` are summed over."""

@overload
def tensordot(a: _ArrayLikeObject_co, b: _ArrayLikeObject_co, axes: int | tuple[_ShapeLike, _ShapeLike]=...) -> NDArray[object_]:
    """Compute tensor dot product along specified axes.

Given two tensors, `a` and `b`, and an array_like object containing two array_like objects, ``(a_axes, b_axes)``, sum the products of `a`'s and `b`'s elements (components) over the axes specified by ``a_axes`` and ``b_axes``. The third argument can be a single non-negative integer_like scalar, ``N``; if it is such, then the last ``N`` dimensions of `a` and the first ``N`` dimensions of `b` are summed over."""

@overload
def roll(a: _ArrayLike[_SCT], shift: _ShapeLike, axis: None | _ShapeLike=...) -> NDArray[_SCT]:
    """Roll array elements along a given axis.

Elements that roll beyond the last position are re-introduced at the first."""

@overload
def roll(a: ArrayLike, shift: _ShapeLike, axis: None | _ShapeLike=...) -> NDArray[Any]:
    """Roll array elements along a given axis.

Elements that roll beyond the last position are re-introduced at the first."""

def rollaxis(a: NDArray[_SCT], axis: int, start: int=...) -> NDArray[_SCT]:
    """Roll the specified axis backwards, until it lies in a given position.

This function continues to be supported for backward compatibility, but you should prefer `moveaxis`. The `moveaxis` function was added in NumPy 1.11."""

def moveaxis(a: NDArray[_SCT], source: _ShapeLike, destination: _ShapeLike) -> NDArray[_SCT]:
    """Move axes of an array to new positions.

Other axes remain in their original order."""

@overload
def cross(a: _ArrayLikeUnknown, b: _ArrayLikeUnknown, axisa: int=..., axisb: int=..., axisc: int=..., axis: None | int=...) -> NDArray[Any]:
    """Return the cross product of two (arrays of) vectors.

The cross product of `a` and `b` in :math:`R^3` is a vector perpendicular to both `a` and `b`. If `a` and `b` are arrays of vectors, the vectors are defined by the last axis of `a` and `b` by default, and these axes can have dimensions 2 or 3. Where the dimension of either `a` or `b` is 2, the third component of the input vector is assumed to be zero and the cross product calculated accordingly. In cases where both input vectors have dimension 2, the z-component of the cross product is returned."""

@overload
def cross(a: _ArrayLikeBool_co, b: _ArrayLikeBool_co, axisa: int=..., axisb: int=..., axisc: int=..., axis: None | int=...) -> NoReturn:
    """Return the cross product of two (arrays of) vectors.

The cross product of `a` and `b` in :math:`R^3` is a vector perpendicular to both `a` and `b`. If `a` and `b` are arrays of vectors, the vectors are defined by the last axis of `a` and `b` by default, and these axes can have dimensions 2 or 3. Where the dimension of either `a` or `b` is 2, the third component of the input vector is assumed to be zero and the cross product calculated accordingly. In cases where both input vectors have dimension 2, the z-component of the cross product is returned."""

@overload
def cross(a: _ArrayLikeUInt_co, b: _ArrayLikeUInt_co, axisa: int=..., axisb: int=..., axisc: int=..., axis: None | int=...) -> NDArray[unsignedinteger[Any]]:
    """Return the cross product of two (arrays of) vectors.

The cross product of `a` and `b` in :math:`R^3` is a vector perpendicular to both `a` and `b`. If `a` and `b` are arrays of vectors, the vectors are defined by the last axis of `a` and `b` by default, and these axes can have dimensions 2 or 3. Where the dimension of either `a` or `b` is 2, the third component of the input vector is assumed to be zero and the cross product calculated accordingly. In cases where both input vectors have dimension 2, the z-component of the cross product is returned."""

@overload
def cross(a: _ArrayLikeInt_co, b: _ArrayLikeInt_co, axisa: int=..., axisb: int=..., axisc: int=..., axis: None | int=...) -> NDArray[signedinteger[Any]]:
    """Return the cross product of two (arrays of) vectors.

The cross product of `a` and `b` in :math:`R^3` is a vector perpendicular to both `a` and `b`. If `a` and `b` are arrays of vectors, the vectors are defined by the last axis of `a` and `b` by default, and these axes can have dimensions 2 or 3. Where the dimension of either `a` or `b` is 2, the third component of the input vector is assumed to be zero and the cross product calculated accordingly. In cases where both input vectors have dimension 2, the z-component of the cross product is returned."""

@overload
def cross(a: _ArrayLikeFloat_co, b: _ArrayLikeFloat_co, axisa: int=..., axisb: int=..., axisc: int=..., axis: None | int=...) -> NDArray[floating[Any]]:
    """Return the cross product of two (arrays of) vectors.

The cross product of `a` and `b` in :math:`R^3` is a vector perpendicular to both `a` and `b`. If `a` and `b` are arrays of vectors, the vectors are defined by the last axis of `a` and `b` by default, and these axes can have dimensions 2 or 3. Where the dimension of either `a` or `b` is 2, the third component of the input vector is assumed to be zero and the cross product calculated accordingly. In cases where both input vectors have dimension 2, the z-component of the cross product is returned."""

@overload
def cross(a: _ArrayLikeComplex_co, b: _ArrayLikeComplex_co, axisa: int=..., axisb: int=..., axisc: int=..., axis: None | int=...) -> NDArray[complexfloating[Any, Any]]:
    """Return the cross product of two (arrays of) vectors.

The cross product of `a` and `b` in :math:`R^3` is a vector perpendicular to both `a` and `b`. If `a` and `b` are arrays of vectors, the vectors are defined by the last axis of `a` and `b` by default, and these axes can have dimensions 2 or 3. Where the dimension of either `a` or `b` is 2, the third component of the input vector is assumed to be zero and the cross product calculated accordingly. In cases where both input vectors have dimension 2, the z-component of the cross product is returned."""

@overload
def cross(a: _ArrayLikeObject_co, b: _ArrayLikeObject_co, axisa: int=..., axisb: int=..., axisc: int=..., axis: None | int=...) -> NDArray[object_]:
    """Return the cross product of two (arrays of) vectors.

The cross product of `a` and `b` in :math:`R^3` is a vector perpendicular to both `a` and `b`. If `a` and `b` are arrays of vectors, the vectors are defined by the last axis of `a` and `b` by default, and these axes can have dimensions 2 or 3. Where the dimension of either `a` or `b` is 2, the third component of the input vector is assumed to be zero and the cross product calculated accordingly. In cases where both input vectors have dimension 2, the z-component of the cross product is returned."""

@overload
def indices(dimensions: Sequence[int], dtype: type[int]=..., sparse: Literal[False]=...) -> NDArray[int_]:
    """Return an array representing the indices of a grid.

Compute an array where the subarrays contain index values 0, 1, ... varying only along the corresponding axis."""

@overload
def indices(dimensions: Sequence[int], dtype: type[int]=..., sparse: Literal[True]=...) -> tuple[NDArray[int_], ...]:
    """Return an array representing the indices of a grid.

Compute an array where the subarrays contain index values 0, 1, ... varying only along the corresponding axis."""

@overload
def indices(dimensions: Sequence[int], dtype: _DTypeLike[_SCT], sparse: Literal[False]=...) -> NDArray[_SCT]:
    """Return an array representing the indices of a grid.

Compute an array where the subarrays contain index values 0, 1, ... varying only along the corresponding axis."""

@overload
def indices(dimensions: Sequence[int], dtype: _DTypeLike[_SCT], sparse: Literal[True]) -> tuple[NDArray[_SCT], ...]:
    """Return an array representing the indices of a grid.

Compute an array where the subarrays contain index values 0, 1, ... varying only along the corresponding axis."""

@overload
def indices(dimensions: Sequence[int], dtype: DTypeLike, sparse: Literal[False]=...) -> NDArray[Any]:
    """Return an array representing the indices of a grid.

Compute an array where the subarrays contain index values 0, 1, ... varying only along the corresponding axis."""

@overload
def indices(dimensions: Sequence[int], dtype: DTypeLike, sparse: Literal[True]) -> tuple[NDArray[Any], ...]:
    """Return an array representing the indices of a grid.

Compute an array where the subarrays contain index values 0, 1, ... varying only along the corresponding axis."""

def fromfunction(function: Callable[..., _T], shape: Sequence[int], *, dtype: DTypeLike=..., like: _SupportsArrayFunc=..., **kwargs: Any) -> _T:
    """Construct an array by executing a function over each coordinate.

The resulting array therefore has a value ``fn(x, y, z)`` at coordinate ``(x, y, z)``."""

def isscalar(element: object) -> TypeGuard[generic | bool | int | float | complex | str | bytes | memoryview]:
    """Returns True if the type of `element` is a scalar type."""

def binary_repr(num: int, width: None | int=...) -> str:
    """Return the binary representation of the input number as a string.

For negative numbers, if width is not given, a minus sign is added to the front. If width is given, the two's complement of the number is returned, with respect to that width.

In a two's-complement system negative numbers are represented by the two's complement of the absolute value. This is the most common method of representing signed integers on computers [1]_. A N-bit two's-complement system can represent every integer in the range :math:`-2^{N-1}` to :math:`+2^{N-1}-1`."""

def base_repr(number: SupportsAbs[float], base: float=..., padding: SupportsIndex=...) -> str:
    """Return a string representation of a number in the given base system."""

@overload
def identity(n: int, dtype: None=..., *, like: _SupportsArrayFunc=...) -> NDArray[float64]:
    """Return the identity array.

The identity array is a square array with ones on the main diagonal."""

@overload
def identity(n: int, dtype: _DTypeLike[_SCT], *, like: _SupportsArrayFunc=...) -> NDArray[_SCT]:
    """Return the identity array.

The identity array is a square array with ones on the main diagonal."""

@overload
def identity(n: int, dtype: DTypeLike, *, like: _SupportsArrayFunc=...) -> NDArray[Any]:
    """Return the identity array.

The identity array is a square array with ones on the main diagonal."""

def allclose(a: ArrayLike, b: ArrayLike, rtol: float=..., atol: float=..., equal_nan: bool=...) -> bool:
    """Returns True if two arrays are element-wise equal within a tolerance.

The tolerance values are positive, typically very small numbers. The relative difference (`rtol` * abs(`b`)) and the absolute difference `atol` are added together to compare against the absolute difference between `a` and `b`.

NaNs are treated as equal if they are in the same place and if ``equal_nan=True``. Infs are treated as equal if they are in the same place and of the same sign in both arrays."""

@overload
def isclose(a: _ScalarLike_co, b: _ScalarLike_co, rtol: float=..., atol: float=..., equal_nan: bool=...) -> bool_:
    """Returns a boolean array where two arrays are element-wise equal within a tolerance.

The tolerance values are positive, typically very small numbers. The relative difference (`rtol` * abs(`b`)) and the absolute difference `atol` are added together to compare against the absolute difference between `a` and `b`."""

@overload
def isclose(a: ArrayLike, b: ArrayLike, rtol: float=..., atol: float=..., equal_nan: bool=...) -> NDArray[bool_]:
    """Returns a boolean array where two arrays are element-wise equal within a tolerance.

The tolerance values are positive, typically very small numbers. The relative difference (`rtol` * abs(`b`)) and the absolute difference `atol` are added together to compare against the absolute difference between `a` and `b`."""

def array_equal(a1: ArrayLike, a2: ArrayLike, equal_nan: bool=...) -> bool:
    """True if two arrays have the same shape and elements, False otherwise."""

def array_equiv(a1: ArrayLike, a2: ArrayLike) -> bool:
    """Returns True if input arrays are shape consistent and all elements equal.

Shape consistent means they are either the same shape, or one input array can be broadcasted to create the same shape as the other one."""
