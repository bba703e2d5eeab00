from collections.abc import Callable, Sequence
from typing import TypeVar, Any, overload, SupportsIndex, Protocol
from numpy import generic, integer, ufunc, bool_, unsignedinteger, signedinteger, floating, complexfloating, object_
from numpy._typing import ArrayLike, NDArray, _ShapeLike, _ArrayLike, _ArrayLikeBool_co, _ArrayLikeUInt_co, _ArrayLikeInt_co, _ArrayLikeFloat_co, _ArrayLikeComplex_co, _ArrayLikeObject_co
from numpy.core.shape_base import vstack
_SCT = TypeVar('_SCT', bound=generic)

class _ArrayWrap(Protocol):

    def __call__(self, array: NDArray[Any], context: None | tuple[ufunc, tuple[Any, ...], int]=..., /) -> Any:
        ...

class _ArrayPrepare(Protocol):

    def __call__(self, array: NDArray[Any], context: None | tuple[ufunc, tuple[Any, ...], int]=..., /) -> Any:
        ...

class _SupportsArrayWrap(Protocol):

    @property
    def __array_wrap__(self) -> _ArrayWrap:
        ...

class _SupportsArrayPrepare(Protocol):

    @property
    def __array_prepare__(self) -> _ArrayPrepare:
        ...
__all__: list[str]
row_stack = vstack

def take_along_axis(arr: _SCT | NDArray[_SCT], indices: NDArray[integer[Any]], axis: None | int) -> NDArray[_SCT]:
    """Take values from the input array by matching 1d index and data slices.

This iterates over matching 1d slices oriented along the specified axis in the index and data arrays, and uses the former to look up values in the latter. These slices can be different lengths.

Functions returning an index along an axis, like `argsort` and `argpartition`, produce suitable indices for this function."""

def put_along_axis(arr: NDArray[_SCT], indices: NDArray[integer[Any]], values: ArrayLike, axis: None | int) -> None:
    """Put values into the destination array by matching 1d index and data slices.

This iterates over matching 1d slices oriented along the specified axis in the index and data arrays, and uses the former to place values into the latter. These slices can be different lengths.

Functions returning an index along an axis, like `argsort` and `argpartition`, produce suitable indices for this function."""

@overload
def apply_along_axis(func1d: Callable[..., _ArrayLike[_SCT]], axis: SupportsIndex, arr: ArrayLike, *args: Any, **kwargs: Any) -> NDArray[_SCT]:
    """Apply a function to 1-D slices along the given axis.

Execute `func1d(a, *args, **kwargs)` where `func1d` operates on 1-D arrays and `a` is a 1-D slice of `arr` along `axis`.

This is equivalent to (but faster than) the following use of `ndindex` and `s_`, which sets each of ``ii``, ``jj``, and ``kk`` to a tuple of indices::

Ni, Nk = a.shape[:axis], a.shape[axis+1:] for ii in ndindex(Ni): for kk in ndindex(Nk): f = func1d(arr[ii + s_[:,] + kk]) Nj = f.shape for jj in ndindex(Nj): out[ii + jj + kk] = f[jj]

Equivalently, eliminating the inner loop, this can be expressed as::"""

@overload
def apply_along_axis(func1d: Callable[..., ArrayLike], axis: SupportsIndex, arr: ArrayLike, *args: Any, **kwargs: Any) -> NDArray[Any]:
    """Apply a function to 1-D slices along the given axis.

Execute `func1d(a, *args, **kwargs)` where `func1d` operates on 1-D arrays and `a` is a 1-D slice of `arr` along `axis`.

This is equivalent to (but faster than) the following use of `ndindex` and `s_`, which sets each of ``ii``, ``jj``, and ``kk`` to a tuple of indices::

Ni, Nk = a.shape[:axis], a.shape[axis+1:] for ii in ndindex(Ni): for kk in ndindex(Nk): f = func1d(arr[ii + s_[:,] + kk]) Nj = f.shape for jj in ndindex(Nj): out[ii + jj + kk] = f[jj]

Equivalently, eliminating the inner loop, this can be expressed as::"""

def apply_over_axes(func: Callable[[NDArray[Any], int], NDArray[_SCT]], a: ArrayLike, axes: int | Sequence[int]) -> NDArray[_SCT]:
    """Apply a function repeatedly over multiple axes.

`func` is called as `res = func(a, axis)`, where `axis` is the first element of `axes`. The result `res` of the function call must have either the same dimensions as `a` or one less dimension. If `res` has one less dimension than `a`, a dimension is inserted before `axis`. The call to `func` is then repeated for each axis in `axes`, with `res` as the first argument."""

@overload
def expand_dims(a: _ArrayLike[_SCT], axis: _ShapeLike) -> NDArray[_SCT]:
    """Expand the shape of an array.

Insert a new axis that will appear at the `axis` position in the expanded array shape."""

@overload
def expand_dims(a: ArrayLike, axis: _ShapeLike) -> NDArray[Any]:
    """Expand the shape of an array.

Insert a new axis that will appear at the `axis` position in the expanded array shape."""

@overload
def column_stack(tup: Sequence[_ArrayLike[_SCT]]) -> NDArray[_SCT]:
    """Stack 1-D arrays as columns into a 2-D array.

Take a sequence of 1-D arrays and stack them as columns to make a single 2-D array. 2-D arrays are stacked as-is, just like with `hstack`. 1-D arrays are turned into 2-D columns first."""

@overload
def column_stack(tup: Sequence[ArrayLike]) -> NDArray[Any]:
    """Stack 1-D arrays as columns into a 2-D array.

Take a sequence of 1-D arrays and stack them as columns to make a single 2-D array. 2-D arrays are stacked as-is, just like with `hstack`. 1-D arrays are turned into 2-D columns first."""

@overload
def dstack(tup: Sequence[_ArrayLike[_SCT]]) -> NDArray[_SCT]:
    """Stack arrays in sequence depth wise (along third axis).

This is equivalent to concatenation along the third axis after 2-D arrays of shape `(M,N)` have been reshaped to `(M,N,1)` and 1-D arrays of shape `(N,)` have been reshaped to `(1,N,1)`. Rebuilds arrays divided by `dsplit`.

This function makes most sense for arrays with up to 3 dimensions. For instance, for pixel-data with a height (first axis), width (second axis), and r/g/b channels (third axis). The functions `concatenate`, `stack` and `block` provide more general stacking and concatenation operations."""

@overload
def dstack(tup: Sequence[ArrayLike]) -> NDArray[Any]:
    """Stack arrays in sequence depth wise (along third axis).

This is equivalent to concatenation along the third axis after 2-D arrays of shape `(M,N)` have been reshaped to `(M,N,1)` and 1-D arrays of shape `(N,)` have been reshaped to `(1,N,1)`. Rebuilds arrays divided by `dsplit`.

This function makes most sense for arrays with up to 3 dimensions. For instance, for pixel-data with a height (first axis), width (second axis), and r/g/b channels (third axis). The functions `concatenate`, `stack` and `block` provide more general stacking and concatenation operations."""

@overload
def array_split(ary: _ArrayLike[_SCT], indices_or_sections: _ShapeLike, axis: SupportsIndex=...) -> list[NDArray[_SCT]]:
    """Split an array into multiple sub-arrays.

Please refer to the ``split`` documentation. The only difference between these functions is that ``array_split`` allows `indices_or_sections` to be an integer that does *not* equally divide the axis. For an array of length l that should be split into n sections, it returns l % n sub-arrays of size l//n + 1 and the rest of size l//n."""

@overload
def array_split(ary: ArrayLike, indices_or_sections: _ShapeLike, axis: SupportsIndex=...) -> list[NDArray[Any]]:
    """Split an array into multiple sub-arrays.

Please refer to the ``split`` documentation. The only difference between these functions is that ``array_split`` allows `indices_or_sections` to be an integer that does *not* equally divide the axis. For an array of length l that should be split into n sections, it returns l % n sub-arrays of size l//n + 1 and the rest of size l//n."""

@overload
def split(ary: _ArrayLike[_SCT], indices_or_sections: _ShapeLike, axis: SupportsIndex=...) -> list[NDArray[_SCT]]:
    """Split an array into multiple sub-arrays as views into `ary`."""

@overload
def split(ary: ArrayLike, indices_or_sections: _ShapeLike, axis: SupportsIndex=...) -> list[NDArray[Any]]:
    """Split an array into multiple sub-arrays as views into `ary`."""

@overload
def hsplit(ary: _ArrayLike[_SCT], indices_or_sections: _ShapeLike) -> list[NDArray[_SCT]]:
    """Split an array into multiple sub-arrays horizontally (column-wise).

Please refer to the `split` documentation. `hsplit` is equivalent to `split` with ``axis=1``, the array is always split along the second axis regardless of the array dimension."""

@overload
def hsplit(ary: ArrayLike, indices_or_sections: _ShapeLike) -> list[NDArray[Any]]:
    """Split an array into multiple sub-arrays horizontally (column-wise).

Please refer to the `split` documentation. `hsplit` is equivalent to `split` with ``axis=1``, the array is always split along the second axis regardless of the array dimension."""

@overload
def vsplit(ary: _ArrayLike[_SCT], indices_or_sections: _ShapeLike) -> list[NDArray[_SCT]]:
    """Split an array into multiple sub-arrays vertically (row-wise).

Please refer to the ``split`` documentation. ``vsplit`` is equivalent to ``split`` with `axis=0` (default), the array is always split along the first axis regardless of the array dimension."""

@overload
def vsplit(ary: ArrayLike, indices_or_sections: _ShapeLike) -> list[NDArray[Any]]:
    """Split an array into multiple sub-arrays vertically (row-wise).

Please refer to the ``split`` documentation. ``vsplit`` is equivalent to ``split`` with `axis=0` (default), the array is always split along the first axis regardless of the array dimension."""

@overload
def dsplit(ary: _ArrayLike[_SCT], indices_or_sections: _ShapeLike) -> list[NDArray[_SCT]]:
    """Split array into multiple sub-arrays along the 3rd axis (depth).

Please refer to the `split` documentation. `dsplit` is equivalent to `split` with ``axis=2``, the array is always split along the third axis provided the array dimension is greater than or equal to 3."""

@overload
def dsplit(ary: ArrayLike, indices_or_sections: _ShapeLike) -> list[NDArray[Any]]:
    """Split array into multiple sub-arrays along the 3rd axis (depth).

Please refer to the `split` documentation. `dsplit` is equivalent to `split` with ``axis=2``, the array is always split along the third axis provided the array dimension is greater than or equal to 3."""

@overload
def get_array_prepare(*args: _SupportsArrayPrepare) -> _ArrayPrepare:
    """Find the wrapper for the array with the highest priority.

In case of ties, leftmost wins. If no wrapper is found, return None"""

@overload
def get_array_prepare(*args: object) -> None | _ArrayPrepare:
    """Find the wrapper for the array with the highest priority.

In case of ties, leftmost wins. If no wrapper is found, return None"""

@overload
def get_array_wrap(*args: _SupportsArrayWrap) -> _ArrayWrap:
    """Find the wrapper for the array with the highest priority.

In case of ties, leftmost wins. If no wrapper is found, return None"""

@overload
def get_array_wrap(*args: object) -> None | _ArrayWrap:
    """Find the wrapper for the array with the highest priority.

In case of ties, leftmost wins. If no wrapper is found, return None"""

@overload
def kron(a: _ArrayLikeBool_co, b: _ArrayLikeBool_co) -> NDArray[bool_]:
    """Kronecker product of two arrays.

Computes the Kronecker product, a composite array made of blocks of the second array scaled by the first."""

@overload
def kron(a: _ArrayLikeUInt_co, b: _ArrayLikeUInt_co) -> NDArray[unsignedinteger[Any]]:
    """Kronecker product of two arrays.

Computes the Kronecker product, a composite array made of blocks of the second array scaled by the first."""

@overload
def kron(a: _ArrayLikeInt_co, b: _ArrayLikeInt_co) -> NDArray[signedinteger[Any]]:
    """Kronecker product of two arrays.

Computes the Kronecker product, a composite array made of blocks of the second array scaled by the first."""

@overload
def kron(a: _ArrayLikeFloat_co, b: _ArrayLikeFloat_co) -> NDArray[floating[Any]]:
    """Kronecker product of two arrays.

Computes the Kronecker product, a composite array made of blocks of the second array scaled by the first."""

@overload
def kron(a: _ArrayLikeComplex_co, b: _ArrayLikeComplex_co) -> NDArray[complexfloating[Any, Any]]:
    """Kronecker product of two arrays.

Computes the Kronecker product, a composite array made of blocks of the second array scaled by the first."""

@overload
def kron(a: _ArrayLikeObject_co, b: Any) -> NDArray[object_]:
    """Kronecker product of two arrays.

Computes the Kronecker product, a composite array made of blocks of the second array scaled by the first."""

@overload
def kron(a: Any, b: _ArrayLikeObject_co) -> NDArray[object_]:
    """Kronecker product of two arrays.

Computes the Kronecker product, a composite array made of blocks of the second array scaled by the first."""

@overload
def tile(A: _ArrayLike[_SCT], reps: int | Sequence[int]) -> NDArray[_SCT]:
    """Construct an array by repeating A the number of times given by reps.

If `reps` has length ``d``, the result will have dimension of ``max(d, A.ndim)``.

If ``A.ndim < d``, `A` is promoted to be d-dimensional by prepending new axes. So a shape (3,) array is promoted to (1, 3) for 2-D replication, or shape (1, 1, 3) for 3-D replication. If this is not the desired behavior, promote `A` to d-dimensions manually before calling this function."""

@overload
def tile(A: ArrayLike, reps: int | Sequence[int]) -> NDArray[Any]:
    """Construct an array by repeating A the number of times given by reps.

If `reps` has length ``d``, the result will have dimension of ``max(d, A.ndim)``.

If ``A.ndim < d``, `A` is promoted to be d-dimensional by prepending new axes. So a shape (3,) array is promoted to (1, 3) for 2-D replication, or shape (1, 1, 3) for 3-D replication. If this is not the desired behavior, promote `A` to d-dimensions manually before calling this function."""
