import datetime as dt
from collections.abc import Sequence
from typing import Union, Any, overload, TypeVar, Literal, SupportsIndex
from numpy import ndarray, number, uint64, int_, int64, intp, float16, bool_, floating, complexfloating, object_, generic, _OrderKACF, _OrderACF, _ModeKind, _PartitionKind, _SortKind, _SortSide
from numpy._typing import DTypeLike, _DTypeLike, ArrayLike, _ArrayLike, NDArray, _ShapeLike, _Shape, _ArrayLikeBool_co, _ArrayLikeUInt_co, _ArrayLikeInt_co, _ArrayLikeFloat_co, _ArrayLikeComplex_co, _ArrayLikeObject_co, _IntLike_co, _BoolLike_co, _ComplexLike_co, _NumberLike_co, _ScalarLike_co
_SCT = TypeVar('_SCT', bound=generic)
_SCT_uifcO = TypeVar('_SCT_uifcO', bound=number[Any] | object_)
_ArrayType = TypeVar('_ArrayType', bound=NDArray[Any])
__all__: list[str]

@overload
def take(a: _ArrayLike[_SCT], indices: _IntLike_co, axis: None=..., out: None=..., mode: _ModeKind=...) -> _SCT:
    """Take elements from an array along an axis.

When axis is not None, this function does the same thing as "fancy" indexing (indexing arrays using arrays); however, it can be easier to use if you need elements along a given axis. A call such as ``np.take(arr, indices, axis=3)`` is equivalent to ``arr[:,:,:,indices,...]``.

Explained without fancy indexing, this is equivalent to the following use of `ndindex`, which sets each of ``ii``, ``jj``, and ``kk`` to a tuple of indices::"""

@overload
def take(a: ArrayLike, indices: _IntLike_co, axis: None | SupportsIndex=..., out: None=..., mode: _ModeKind=...) -> Any:
    """Take elements from an array along an axis.

When axis is not None, this function does the same thing as "fancy" indexing (indexing arrays using arrays); however, it can be easier to use if you need elements along a given axis. A call such as ``np.take(arr, indices, axis=3)`` is equivalent to ``arr[:,:,:,indices,...]``.

Explained without fancy indexing, this is equivalent to the following use of `ndindex`, which sets each of ``ii``, ``jj``, and ``kk`` to a tuple of indices::"""

@overload
def take(a: _ArrayLike[_SCT], indices: _ArrayLikeInt_co, axis: None | SupportsIndex=..., out: None=..., mode: _ModeKind=...) -> NDArray[_SCT]:
    """Take elements from an array along an axis.

When axis is not None, this function does the same thing as "fancy" indexing (indexing arrays using arrays); however, it can be easier to use if you need elements along a given axis. A call such as ``np.take(arr, indices, axis=3)`` is equivalent to ``arr[:,:,:,indices,...]``.

Explained without fancy indexing, this is equivalent to the following use of `ndindex`, which sets each of ``ii``, ``jj``, and ``kk`` to a tuple of indices::"""

@overload
def take(a: ArrayLike, indices: _ArrayLikeInt_co, axis: None | SupportsIndex=..., out: None=..., mode: _ModeKind=...) -> NDArray[Any]:
    """Take elements from an array along an axis.

When axis is not None, this function does the same thing as "fancy" indexing (indexing arrays using arrays); however, it can be easier to use if you need elements along a given axis. A call such as ``np.take(arr, indices, axis=3)`` is equivalent to ``arr[:,:,:,indices,...]``.

Explained without fancy indexing, this is equivalent to the following use of `ndindex`, which sets each of ``ii``, ``jj``, and ``kk`` to a tuple of indices::"""

@overload
def take(a: ArrayLike, indices: _ArrayLikeInt_co, axis: None | SupportsIndex=..., out: _ArrayType=..., mode: _ModeKind=...) -> _ArrayType:
    """Take elements from an array along an axis.

When axis is not None, this function does the same thing as "fancy" indexing (indexing arrays using arrays); however, it can be easier to use if you need elements along a given axis. A call such as ``np.take(arr, indices, axis=3)`` is equivalent to ``arr[:,:,:,indices,...]``.

Explained without fancy indexing, this is equivalent to the following use of `ndindex`, which sets each of ``ii``, ``jj``, and ``kk`` to a tuple of indices::"""

@overload
def reshape(a: _ArrayLike[_SCT], newshape: _ShapeLike, order: _OrderACF=...) -> NDArray[_SCT]:
    """Gives a new shape to an array without changing its data."""

@overload
def reshape(a: ArrayLike, newshape: _ShapeLike, order: _OrderACF=...) -> NDArray[Any]:
    """Gives a new shape to an array without changing its data."""

@overload
def choose(a: _IntLike_co, choices: ArrayLike, out: None=..., mode: _ModeKind=...) -> Any:
    """Construct an array from an index array and a set of arrays to choose from.

First of all, if confused or uncertain, definitely look at the Examples - in its full generality, this function is less simple than it might seem from the following code description (below ndi = `numpy.lib.index_tricks`):

``np.choose(a,c) == np.array([c[a[I]][I] for I in ndi.ndindex(a.shape)])``.

But this omits some subtleties. Here is a fully general summary:"""

@overload
def choose(a: _ArrayLikeInt_co, choices: _ArrayLike[_SCT], out: None=..., mode: _ModeKind=...) -> NDArray[_SCT]:
    """Construct an array from an index array and a set of arrays to choose from.

First of all, if confused or uncertain, definitely look at the Examples - in its full generality, this function is less simple than it might seem from the following code description (below ndi = `numpy.lib.index_tricks`):

``np.choose(a,c) == np.array([c[a[I]][I] for I in ndi.ndindex(a.shape)])``.

But this omits some subtleties. Here is a fully general summary:"""

@overload
def choose(a: _ArrayLikeInt_co, choices: ArrayLike, out: None=..., mode: _ModeKind=...) -> NDArray[Any]:
    """Construct an array from an index array and a set of arrays to choose from.

First of all, if confused or uncertain, definitely look at the Examples - in its full generality, this function is less simple than it might seem from the following code description (below ndi = `numpy.lib.index_tricks`):

``np.choose(a,c) == np.array([c[a[I]][I] for I in ndi.ndindex(a.shape)])``.

But this omits some subtleties. Here is a fully general summary:"""

@overload
def choose(a: _ArrayLikeInt_co, choices: ArrayLike, out: _ArrayType=..., mode: _ModeKind=...) -> _ArrayType:
    """Construct an array from an index array and a set of arrays to choose from.

First of all, if confused or uncertain, definitely look at the Examples - in its full generality, this function is less simple than it might seem from the following code description (below ndi = `numpy.lib.index_tricks`):

``np.choose(a,c) == np.array([c[a[I]][I] for I in ndi.ndindex(a.shape)])``.

But this omits some subtleties. Here is a fully general summary:"""

@overload
def repeat(a: _ArrayLike[_SCT], repeats: _ArrayLikeInt_co, axis: None | SupportsIndex=...) -> NDArray[_SCT]:
    """Repeat elements of an array."""

@overload
def repeat(a: ArrayLike, repeats: _ArrayLikeInt_co, axis: None | SupportsIndex=...) -> NDArray[Any]:
    """Repeat elements of an array."""

def put(a: NDArray[Any], ind: _ArrayLikeInt_co, v: ArrayLike, mode: _ModeKind=...) -> None:
    """Replaces specified elements of an array with given values.

The indexing works on the flattened target array. `put` is roughly equivalent to:

::

a.flat[ind] = v"""

@overload
def swapaxes(a: _ArrayLike[_SCT], axis1: SupportsIndex, axis2: SupportsIndex) -> NDArray[_SCT]:
    """Interchange two axes of an array."""

@overload
def swapaxes(a: ArrayLike, axis1: SupportsIndex, axis2: SupportsIndex) -> NDArray[Any]:
    """Interchange two axes of an array."""

@overload
def transpose(a: _ArrayLike[_SCT], axes: None | _ShapeLike=...) -> NDArray[_SCT]:
    """Reverse or permute the axes of an array; returns the modified array.

For an array a with two axes, transpose(a) gives the matrix transpose."""

@overload
def transpose(a: ArrayLike, axes: None | _ShapeLike=...) -> NDArray[Any]:
    """Reverse or permute the axes of an array; returns the modified array.

For an array a with two axes, transpose(a) gives the matrix transpose."""

@overload
def partition(a: _ArrayLike[_SCT], kth: _ArrayLikeInt_co, axis: None | SupportsIndex=..., kind: _PartitionKind=..., order: None | str | Sequence[str]=...) -> NDArray[_SCT]:
    """Return a partitioned copy of an array.

Creates a copy of the array with its elements rearranged in such a way that the value of the element in k-th position is in the position it would be in a sorted array. All elements smaller than the k-th element are moved before this element and all equal or greater are moved behind it. The ordering of the elements in the two partitions is undefined."""

@overload
def partition(a: ArrayLike, kth: _ArrayLikeInt_co, axis: None | SupportsIndex=..., kind: _PartitionKind=..., order: None | str | Sequence[str]=...) -> NDArray[Any]:
    """Return a partitioned copy of an array.

Creates a copy of the array with its elements rearranged in such a way that the value of the element in k-th position is in the position it would be in a sorted array. All elements smaller than the k-th element are moved before this element and all equal or greater are moved behind it. The ordering of the elements in the two partitions is undefined."""

def argpartition(a: ArrayLike, kth: _ArrayLikeInt_co, axis: None | SupportsIndex=..., kind: _PartitionKind=..., order: None | str | Sequence[str]=...) -> NDArray[intp]:
    """Perform an indirect partition along the given axis using the algorithm specified by the `kind` keyword. It returns an array of indices of the same shape as `a` that index data along the given axis in partitioned order."""

@overload
def sort(a: _ArrayLike[_SCT], axis: None | SupportsIndex=..., kind: None | _SortKind=..., order: None | str | Sequence[str]=...) -> NDArray[_SCT]:
    """Return a sorted copy of an array."""

@overload
def sort(a: ArrayLike, axis: None | SupportsIndex=..., kind: None | _SortKind=..., order: None | str | Sequence[str]=...) -> NDArray[Any]:
    """Return a sorted copy of an array."""

def argsort(a: ArrayLike, axis: None | SupportsIndex=..., kind: None | _SortKind=..., order: None | str | Sequence[str]=...) -> NDArray[intp]:
    """Returns the indices that would sort an array.

Perform an indirect sort along the given axis using the algorithm specified by the `kind` keyword. It returns an array of indices of the same shape as `a` that index data along the given axis in sorted order."""

@overload
def argmax(a: ArrayLike, axis: None=..., out: None=..., *, keepdims: Literal[False]=...) -> intp:
    """Returns the indices of the maximum values along an axis."""

@overload
def argmax(a: ArrayLike, axis: None | SupportsIndex=..., out: None=..., *, keepdims: bool=...) -> Any:
    """Returns the indices of the maximum values along an axis."""

@overload
def argmax(a: ArrayLike, axis: None | SupportsIndex=..., out: _ArrayType=..., *, keepdims: bool=...) -> _ArrayType:
    """Returns the indices of the maximum values along an axis."""

@overload
def argmin(a: ArrayLike, axis: None=..., out: None=..., *, keepdims: Literal[False]=...) -> intp:
    """Returns the indices of the minimum values along an axis."""

@overload
def argmin(a: ArrayLike, axis: None | SupportsIndex=..., out: None=..., *, keepdims: bool=...) -> Any:
    """Returns the indices of the minimum values along an axis."""

@overload
def argmin(a: ArrayLike, axis: None | SupportsIndex=..., out: _ArrayType=..., *, keepdims: bool=...) -> _ArrayType:
    """Returns the indices of the minimum values along an axis."""

@overload
def searchsorted(a: ArrayLike, v: _ScalarLike_co, side: _SortSide=..., sorter: None | _ArrayLikeInt_co=...) -> intp:
    """Find indices where elements should be inserted to maintain order.

Find the indices into a sorted array `a` such that, if the corresponding elements in `v` were inserted before the indices, the order of `a` would be preserved.

Assuming that `a` is sorted:

====== ============================ `side` returned index `i` satisfies ====== ============================ left ``a[i-1] < v <= a[i]`` right ``a[i-1] <= v < a[i]`` ====== ============================"""

@overload
def searchsorted(a: ArrayLike, v: ArrayLike, side: _SortSide=..., sorter: None | _ArrayLikeInt_co=...) -> NDArray[intp]:
    """Find indices where elements should be inserted to maintain order.

Find the indices into a sorted array `a` such that, if the corresponding elements in `v` were inserted before the indices, the order of `a` would be preserved.

Assuming that `a` is sorted:

====== ============================ `side` returned index `i` satisfies ====== ============================ left ``a[i-1] < v <= a[i]`` right ``a[i-1] <= v < a[i]`` ====== ============================"""

@overload
def resize(a: _ArrayLike[_SCT], new_shape: _ShapeLike) -> NDArray[_SCT]:
    """Return a new array with the specified shape.

If the new array is larger than the original array, then the new array is filled with repeated copies of `a`. Note that this behavior is different from a.resize(new_shape) which fills with zeros instead of repeated copies of `a`."""

@overload
def resize(a: ArrayLike, new_shape: _ShapeLike) -> NDArray[Any]:
    """Return a new array with the specified shape.

If the new array is larger than the original array, then the new array is filled with repeated copies of `a`. Note that this behavior is different from a.resize(new_shape) which fills with zeros instead of repeated copies of `a`."""

@overload
def squeeze(a: _SCT, axis: None | _ShapeLike=...) -> _SCT:
    """Remove single-dimensional entries from the shape of an array."""

@overload
def squeeze(a: _ArrayLike[_SCT], axis: None | _ShapeLike=...) -> NDArray[_SCT]:
    """Remove single-dimensional entries from the shape of an array."""

@overload
def squeeze(a: ArrayLike, axis: None | _ShapeLike=...) -> NDArray[Any]:
    """Remove single-dimensional entries from the shape of an array."""

@overload
def diagonal(a: _ArrayLike[_SCT], offset: SupportsIndex=..., axis1: SupportsIndex=..., axis2: SupportsIndex=...) -> NDArray[_SCT]:
    """Return specified diagonals.

If `a` is 2-D, returns the diagonal of `a` with the given offset, i.e., the collection of elements of the form ``a[i, i+offset]``. If `a` has more than two dimensions, then the axes specified by `axis1` and `axis2` are used to determine the 2-D sub-array whose diagonal is returned. The shape of the resulting array can be determined by removing `axis1` and `axis2` and appending an index to the right equal to the size of the resulting diagonals."""

@overload
def diagonal(a: ArrayLike, offset: SupportsIndex=..., axis1: SupportsIndex=..., axis2: SupportsIndex=...) -> NDArray[Any]:
    """Return specified diagonals.

If `a` is 2-D, returns the diagonal of `a` with the given offset, i.e., the collection of elements of the form ``a[i, i+offset]``. If `a` has more than two dimensions, then the axes specified by `axis1` and `axis2` are used to determine the 2-D sub-array whose diagonal is returned. The shape of the resulting array can be determined by removing `axis1` and `axis2` and appending an index to the right equal to the size of the resulting diagonals."""

@overload
def trace(a: ArrayLike, offset: SupportsIndex=..., axis1: SupportsIndex=..., axis2: SupportsIndex=..., dtype: DTypeLike=..., out: None=...) -> Any:
    """Return the sum along diagonals of the array.

If `a` is 2-D, the sum along its diagonal with the given offset is returned, i.e., the sum of elements ``a[i,i+offset]`` for all i.

If `a` has more than two dimensions, then the axes specified by axis1 and axis2 are used to determine the 2-D sub-arrays whose traces are returned. The shape of the resulting array is the same as that of `a` with `axis1` and `axis2` removed."""

@overload
def trace(a: ArrayLike, offset: SupportsIndex=..., axis1: SupportsIndex=..., axis2: SupportsIndex=..., dtype: DTypeLike=..., out: _ArrayType=...) -> _ArrayType:
    """Return the sum along diagonals of the array.

If `a` is 2-D, the sum along its diagonal with the given offset is returned, i.e., the sum of elements ``a[i,i+offset]`` for all i.

If `a` has more than two dimensions, then the axes specified by axis1 and axis2 are used to determine the 2-D sub-arrays whose traces are returned. The shape of the resulting array is the same as that of `a` with `axis1` and `axis2` removed."""

@overload
def ravel(a: _ArrayLike[_SCT], order: _OrderKACF=...) -> NDArray[_SCT]:
    """Return a contiguous flattened array.

A 1-D array, containing the elements of the input, is returned. A copy is made only if needed.

As of NumPy 1.10, the returned array will have the same type as the input array. (for example, a masked array will be returned for a masked array input)"""

@overload
def ravel(a: ArrayLike, order: _OrderKACF=...) -> NDArray[Any]:
    """Return a contiguous flattened array.

A 1-D array, containing the elements of the input, is returned. A copy is made only if needed.

As of NumPy 1.10, the returned array will have the same type as the input array. (for example, a masked array will be returned for a masked array input)"""

def nonzero(a: ArrayLike) -> tuple[NDArray[intp], ...]:
    """Return the indices of the elements that are non-zero.

Returns a tuple of arrays, one for each dimension of `a`, containing the indices of the non-zero elements in that dimension. The values in `a` are always tested and returned in row-major, C-style order.

To group the indices by element, rather than dimension, use `argwhere`, which returns a row for each non-zero element.

When called on a zero-d array or scalar, ``nonzero(a)`` is treated as ``nonzero(atleast1d(a))``.

Use `atleast1d` explicitly if this behavior is deliberate."""

def shape(a: ArrayLike) -> _Shape:
    """Return the shape of an array."""

@overload
def compress(condition: _ArrayLikeBool_co, a: _ArrayLike[_SCT], axis: None | SupportsIndex=..., out: None=...) -> NDArray[_SCT]:
    """Return selected slices of an array along given axis.

When working along a given axis, a slice along that axis is returned in `output` for each index where `condition` evaluates to True. When working on a 1-D array, `compress` is equivalent to `extract`."""

@overload
def compress(condition: _ArrayLikeBool_co, a: ArrayLike, axis: None | SupportsIndex=..., out: None=...) -> NDArray[Any]:
    """Return selected slices of an array along given axis.

When working along a given axis, a slice along that axis is returned in `output` for each index where `condition` evaluates to True. When working on a 1-D array, `compress` is equivalent to `extract`."""

@overload
def compress(condition: _ArrayLikeBool_co, a: ArrayLike, axis: None | SupportsIndex=..., out: _ArrayType=...) -> _ArrayType:
    """Return selected slices of an array along given axis.

When working along a given axis, a slice along that axis is returned in `output` for each index where `condition` evaluates to True. When working on a 1-D array, `compress` is equivalent to `extract`."""

@overload
def clip(a: _SCT, a_min: None | ArrayLike, a_max: None | ArrayLike, out: None=..., *, dtype: None=..., where: None | _ArrayLikeBool_co=..., order: _OrderKACF=..., subok: bool=..., signature: str | tuple[None | str, ...]=..., extobj: list[Any]=...) -> _SCT:
    """Clip (limit) the values in an array.

Given an interval, values outside the interval are clipped to the interval edges. For example, if an interval of ``[0, 1]`` is specified, values smaller than 0 become 0, and values larger than 1 become 1.

Equivalent to but faster than ``np.minimum(a_max, np.maximum(a, a_min))``.

No check is performed to ensure ``a_min < a_max``."""

@overload
def clip(a: _ScalarLike_co, a_min: None | ArrayLike, a_max: None | ArrayLike, out: None=..., *, dtype: None=..., where: None | _ArrayLikeBool_co=..., order: _OrderKACF=..., subok: bool=..., signature: str | tuple[None | str, ...]=..., extobj: list[Any]=...) -> Any:
    """Clip (limit) the values in an array.

Given an interval, values outside the interval are clipped to the interval edges. For example, if an interval of ``[0, 1]`` is specified, values smaller than 0 become 0, and values larger than 1 become 1.

Equivalent to but faster than ``np.minimum(a_max, np.maximum(a, a_min))``.

No check is performed to ensure ``a_min < a_max``."""

@overload
def clip(a: _ArrayLike[_SCT], a_min: None | ArrayLike, a_max: None | ArrayLike, out: None=..., *, dtype: None=..., where: None | _ArrayLikeBool_co=..., order: _OrderKACF=..., subok: bool=..., signature: str | tuple[None | str, ...]=..., extobj: list[Any]=...) -> NDArray[_SCT]:
    """Clip (limit) the values in an array.

Given an interval, values outside the interval are clipped to the interval edges. For example, if an interval of ``[0, 1]`` is specified, values smaller than 0 become 0, and values larger than 1 become 1.

Equivalent to but faster than ``np.minimum(a_max, np.maximum(a, a_min))``.

No check is performed to ensure ``a_min < a_max``."""

@overload
def clip(a: ArrayLike, a_min: None | ArrayLike, a_max: None | ArrayLike, out: None=..., *, dtype: None=..., where: None | _ArrayLikeBool_co=..., order: _OrderKACF=..., subok: bool=..., signature: str | tuple[None | str, ...]=..., extobj: list[Any]=...) -> NDArray[Any]:
    """Clip (limit) the values in an array.

Given an interval, values outside the interval are clipped to the interval edges. For example, if an interval of ``[0, 1]`` is specified, values smaller than 0 become 0, and values larger than 1 become 1.

Equivalent to but faster than ``np.minimum(a_max, np.maximum(a, a_min))``.

No check is performed to ensure ``a_min < a_max``."""

@overload
def clip(a: ArrayLike, a_min: None | ArrayLike, a_max: None | ArrayLike, out: _ArrayType=..., *, dtype: DTypeLike, where: None | _ArrayLikeBool_co=..., order: _OrderKACF=..., subok: bool=..., signature: str | tuple[None | str, ...]=..., extobj: list[Any]=...) -> Any:
    """Clip (limit) the values in an array.

Given an interval, values outside the interval are clipped to the interval edges. For example, if an interval of ``[0, 1]`` is specified, values smaller than 0 become 0, and values larger than 1 become 1.

Equivalent to but faster than ``np.minimum(a_max, np.maximum(a, a_min))``.

No check is performed to ensure ``a_min < a_max``."""

@overload
def clip(a: ArrayLike, a_min: None | ArrayLike, a_max: None | ArrayLike, out: _ArrayType, *, dtype: DTypeLike=..., where: None | _ArrayLikeBool_co=..., order: _OrderKACF=..., subok: bool=..., signature: str | tuple[None | str, ...]=..., extobj: list[Any]=...) -> _ArrayType:
    """Clip (limit) the values in an array.

Given an interval, values outside the interval are clipped to the interval edges. For example, if an interval of ``[0, 1]`` is specified, values smaller than 0 become 0, and values larger than 1 become 1.

Equivalent to but faster than ``np.minimum(a_max, np.maximum(a, a_min))``.

No check is performed to ensure ``a_min < a_max``."""

@overload
def sum(a: _ArrayLike[_SCT], axis: None=..., dtype: None=..., out: None=..., keepdims: bool=..., initial: _NumberLike_co=..., where: _ArrayLikeBool_co=...) -> _SCT:
    """Sum of array elements over a given axis."""

@overload
def sum(a: ArrayLike, axis: None | _ShapeLike=..., dtype: DTypeLike=..., out: None=..., keepdims: bool=..., initial: _NumberLike_co=..., where: _ArrayLikeBool_co=...) -> Any:
    """Sum of array elements over a given axis."""

@overload
def sum(a: ArrayLike, axis: None | _ShapeLike=..., dtype: DTypeLike=..., out: _ArrayType=..., keepdims: bool=..., initial: _NumberLike_co=..., where: _ArrayLikeBool_co=...) -> _ArrayType:
    """Sum of array elements over a given axis."""

@overload
def all(a: ArrayLike, axis: None=..., out: None=..., keepdims: Literal[False]=..., *, where: _ArrayLikeBool_co=...) -> bool_:
    """Test whether all array elements along a given axis evaluate to True."""

@overload
def all(a: ArrayLike, axis: None | _ShapeLike=..., out: None=..., keepdims: bool=..., *, where: _ArrayLikeBool_co=...) -> Any:
    """Test whether all array elements along a given axis evaluate to True."""

@overload
def all(a: ArrayLike, axis: None | _ShapeLike=..., out: _ArrayType=..., keepdims: bool=..., *, where: _ArrayLikeBool_co=...) -> _ArrayType:
    """Test whether all array elements along a given axis evaluate to True."""

@overload
def any(a: ArrayLike, axis: None=..., out: None=..., keepdims: Literal[False]=..., *, where: _ArrayLikeBool_co=...) -> bool_:
    """Test whether any array element along a given axis evaluates to True.

Returns single boolean unless `axis` is not ``None``"""

@overload
def any(a: ArrayLike, axis: None | _ShapeLike=..., out: None=..., keepdims: bool=..., *, where: _ArrayLikeBool_co=...) -> Any:
    """Test whether any array element along a given axis evaluates to True.

Returns single boolean unless `axis` is not ``None``"""

@overload
def any(a: ArrayLike, axis: None | _ShapeLike=..., out: _ArrayType=..., keepdims: bool=..., *, where: _ArrayLikeBool_co=...) -> _ArrayType:
    """Test whether any array element along a given axis evaluates to True.

Returns single boolean unless `axis` is not ``None``"""

@overload
def cumsum(a: _ArrayLike[_SCT], axis: None | SupportsIndex=..., dtype: None=..., out: None=...) -> NDArray[_SCT]:
    """Return the cumulative sum of the elements along a given axis."""

@overload
def cumsum(a: ArrayLike, axis: None | SupportsIndex=..., dtype: None=..., out: None=...) -> NDArray[Any]:
    """Return the cumulative sum of the elements along a given axis."""

@overload
def cumsum(a: ArrayLike, axis: None | SupportsIndex=..., dtype: _DTypeLike[_SCT]=..., out: None=...) -> NDArray[_SCT]:
    """Return the cumulative sum of the elements along a given axis."""

@overload
def cumsum(a: ArrayLike, axis: None | SupportsIndex=..., dtype: DTypeLike=..., out: None=...) -> NDArray[Any]:
    """Return the cumulative sum of the elements along a given axis."""

@overload
def cumsum(a: ArrayLike, axis: None | SupportsIndex=..., dtype: DTypeLike=..., out: _ArrayType=...) -> _ArrayType:
    """Return the cumulative sum of the elements along a given axis."""

@overload
def ptp(a: _ArrayLike[_SCT], axis: None=..., out: None=..., keepdims: Literal[False]=...) -> _SCT:
    """Range of values (maximum - minimum) along an axis.

The name of the function comes from the acronym for 'peak to peak'."""

@overload
def ptp(a: ArrayLike, axis: None | _ShapeLike=..., out: None=..., keepdims: bool=...) -> Any:
    """Range of values (maximum - minimum) along an axis.

The name of the function comes from the acronym for 'peak to peak'."""

@overload
def ptp(a: ArrayLike, axis: None | _ShapeLike=..., out: _ArrayType=..., keepdims: bool=...) -> _ArrayType:
    """Range of values (maximum - minimum) along an axis.

The name of the function comes from the acronym for 'peak to peak'."""

@overload
def amax(a: _ArrayLike[_SCT], axis: None=..., out: None=..., keepdims: Literal[False]=..., initial: _NumberLike_co=..., where: _ArrayLikeBool_co=...) -> _SCT:
    """Return the maximum of an array or maximum along an axis."""

@overload
def amax(a: ArrayLike, axis: None | _ShapeLike=..., out: None=..., keepdims: bool=..., initial: _NumberLike_co=..., where: _ArrayLikeBool_co=...) -> Any:
    """Return the maximum of an array or maximum along an axis."""

@overload
def amax(a: ArrayLike, axis: None | _ShapeLike=..., out: _ArrayType=..., keepdims: bool=..., initial: _NumberLike_co=..., where: _ArrayLikeBool_co=...) -> _ArrayType:
    """Return the maximum of an array or maximum along an axis."""

@overload
def amin(a: _ArrayLike[_SCT], axis: None=..., out: None=..., keepdims: Literal[False]=..., initial: _NumberLike_co=..., where: _ArrayLikeBool_co=...) -> _SCT:
    """Return the minimum of an array or minimum along an axis."""

@overload
def amin(a: ArrayLike, axis: None | _ShapeLike=..., out: None=..., keepdims: bool=..., initial: _NumberLike_co=..., where: _ArrayLikeBool_co=...) -> Any:
    """Return the minimum of an array or minimum along an axis."""

@overload
def amin(a: ArrayLike, axis: None | _ShapeLike=..., out: _ArrayType=..., keepdims: bool=..., initial: _NumberLike_co=..., where: _ArrayLikeBool_co=...) -> _ArrayType:
    """Return the minimum of an array or minimum along an axis."""

@overload
def prod(a: _ArrayLikeBool_co, axis: None=..., dtype: None=..., out: None=..., keepdims: Literal[False]=..., initial: _NumberLike_co=..., where: _ArrayLikeBool_co=...) -> int_:
    """Return the product of array elements over a given axis."""

@overload
def prod(a: _ArrayLikeUInt_co, axis: None=..., dtype: None=..., out: None=..., keepdims: Literal[False]=..., initial: _NumberLike_co=..., where: _ArrayLikeBool_co=...) -> uint64:
    """Return the product of array elements over a given axis."""

@overload
def prod(a: _ArrayLikeInt_co, axis: None=..., dtype: None=..., out: None=..., keepdims: Literal[False]=..., initial: _NumberLike_co=..., where: _ArrayLikeBool_co=...) -> int64:
    """Return the product of array elements over a given axis."""

@overload
def prod(a: _ArrayLikeFloat_co, axis: None=..., dtype: None=..., out: None=..., keepdims: Literal[False]=..., initial: _NumberLike_co=..., where: _ArrayLikeBool_co=...) -> floating[Any]:
    """Return the product of array elements over a given axis."""

@overload
def prod(a: _ArrayLikeComplex_co, axis: None=..., dtype: None=..., out: None=..., keepdims: Literal[False]=..., initial: _NumberLike_co=..., where: _ArrayLikeBool_co=...) -> complexfloating[Any, Any]:
    """Return the product of array elements over a given axis."""

@overload
def prod(a: _ArrayLikeComplex_co | _ArrayLikeObject_co, axis: None | _ShapeLike=..., dtype: None=..., out: None=..., keepdims: bool=..., initial: _NumberLike_co=..., where: _ArrayLikeBool_co=...) -> Any:
    """Return the product of array elements over a given axis."""

@overload
def prod(a: _ArrayLikeComplex_co | _ArrayLikeObject_co, axis: None=..., dtype: _DTypeLike[_SCT]=..., out: None=..., keepdims: Literal[False]=..., initial: _NumberLike_co=..., where: _ArrayLikeBool_co=...) -> _SCT:
    """Return the product of array elements over a given axis."""

@overload
def prod(a: _ArrayLikeComplex_co | _ArrayLikeObject_co, axis: None | _ShapeLike=..., dtype: None | DTypeLike=..., out: None=..., keepdims: bool=..., initial: _NumberLike_co=..., where: _ArrayLikeBool_co=...) -> Any:
    """Return the product of array elements over a given axis."""

@overload
def prod(a: _ArrayLikeComplex_co | _ArrayLikeObject_co, axis: None | _ShapeLike=..., dtype: None | DTypeLike=..., out: _ArrayType=..., keepdims: bool=..., initial: _NumberLike_co=..., where: _ArrayLikeBool_co=...) -> _ArrayType:
    """Return the product of array elements over a given axis."""

@overload
def cumprod(a: _ArrayLikeBool_co, axis: None | SupportsIndex=..., dtype: None=..., out: None=...) -> NDArray[int_]:
    """Return the cumulative product of elements along a given axis."""

@overload
def cumprod(a: _ArrayLikeUInt_co, axis: None | SupportsIndex=..., dtype: None=..., out: None=...) -> NDArray[uint64]:
    """Return the cumulative product of elements along a given axis."""

@overload
def cumprod(a: _ArrayLikeInt_co, axis: None | SupportsIndex=..., dtype: None=..., out: None=...) -> NDArray[int64]:
    """Return the cumulative product of elements along a given axis."""

@overload
def cumprod(a: _ArrayLikeFloat_co, axis: None | SupportsIndex=..., dtype: None=..., out: None=...) -> NDArray[floating[Any]]:
    """Return the cumulative product of elements along a given axis."""

@overload
def cumprod(a: _ArrayLikeComplex_co, axis: None | SupportsIndex=..., dtype: None=..., out: None=...) -> NDArray[complexfloating[Any, Any]]:
    """Return the cumulative product of elements along a given axis."""

@overload
def cumprod(a: _ArrayLikeObject_co, axis: None | SupportsIndex=..., dtype: None=..., out: None=...) -> NDArray[object_]:
    """Return the cumulative product of elements along a given axis."""

@overload
def cumprod(a: _ArrayLikeComplex_co | _ArrayLikeObject_co, axis: None | SupportsIndex=..., dtype: _DTypeLike[_SCT]=..., out: None=...) -> NDArray[_SCT]:
    """Return the cumulative product of elements along a given axis."""

@overload
def cumprod(a: _ArrayLikeComplex_co | _ArrayLikeObject_co, axis: None | SupportsIndex=..., dtype: DTypeLike=..., out: None=...) -> NDArray[Any]:
    """Return the cumulative product of elements along a given axis."""

@overload
def cumprod(a: _ArrayLikeComplex_co | _ArrayLikeObject_co, axis: None | SupportsIndex=..., dtype: DTypeLike=..., out: _ArrayType=...) -> _ArrayType:
    """Return the cumulative product of elements along a given axis."""

def ndim(a: ArrayLike) -> int:
    """Return the number of dimensions of an array."""

def size(a: ArrayLike, axis: None | int=...) -> int:
    """Return the number of elements along a given axis."""

@overload
def around(a: _BoolLike_co, decimals: SupportsIndex=..., out: None=...) -> float16:
    """Evenly round to the given number of decimals."""

@overload
def around(a: _SCT_uifcO, decimals: SupportsIndex=..., out: None=...) -> _SCT_uifcO:
    """Evenly round to the given number of decimals."""

@overload
def around(a: _ComplexLike_co | object_, decimals: SupportsIndex=..., out: None=...) -> Any:
    """Evenly round to the given number of decimals."""

@overload
def around(a: _ArrayLikeBool_co, decimals: SupportsIndex=..., out: None=...) -> NDArray[float16]:
    """Evenly round to the given number of decimals."""

@overload
def around(a: _ArrayLike[_SCT_uifcO], decimals: SupportsIndex=..., out: None=...) -> NDArray[_SCT_uifcO]:
    """Evenly round to the given number of decimals."""

@overload
def around(a: _ArrayLikeComplex_co | _ArrayLikeObject_co, decimals: SupportsIndex=..., out: None=...) -> NDArray[Any]:
    """Evenly round to the given number of decimals."""

@overload
def around(a: _ArrayLikeComplex_co | _ArrayLikeObject_co, decimals: SupportsIndex=..., out: _ArrayType=...) -> _ArrayType:
    """Evenly round to the given number of decimals."""

@overload
def mean(a: _ArrayLikeFloat_co, axis: None=..., dtype: None=..., out: None=..., keepdims: Literal[False]=..., *, where: _ArrayLikeBool_co=...) -> floating[Any]:
    """Compute the arithmetic mean along the specified axis.

Returns the average of the array elements. The average is taken over the flattened array by default, otherwise over the specified axis. `float64` intermediate and return values are used for integer inputs."""

@overload
def mean(a: _ArrayLikeComplex_co, axis: None=..., dtype: None=..., out: None=..., keepdims: Literal[False]=..., *, where: _ArrayLikeBool_co=...) -> complexfloating[Any, Any]:
    """Compute the arithmetic mean along the specified axis.

Returns the average of the array elements. The average is taken over the flattened array by default, otherwise over the specified axis. `float64` intermediate and return values are used for integer inputs."""

@overload
def mean(a: _ArrayLikeComplex_co | _ArrayLikeObject_co, axis: None | _ShapeLike=..., dtype: None=..., out: None=..., keepdims: bool=..., *, where: _ArrayLikeBool_co=...) -> Any:
    """Compute the arithmetic mean along the specified axis.

Returns the average of the array elements. The average is taken over the flattened array by default, otherwise over the specified axis. `float64` intermediate and return values are used for integer inputs."""

@overload
def mean(a: _ArrayLikeComplex_co | _ArrayLikeObject_co, axis: None=..., dtype: _DTypeLike[_SCT]=..., out: None=..., keepdims: Literal[False]=..., *, where: _ArrayLikeBool_co=...) -> _SCT:
    """Compute the arithmetic mean along the specified axis.

Returns the average of the array elements. The average is taken over the flattened array by default, otherwise over the specified axis. `float64` intermediate and return values are used for integer inputs."""

@overload
def mean(a: _ArrayLikeComplex_co | _ArrayLikeObject_co, axis: None | _ShapeLike=..., dtype: DTypeLike=..., out: None=..., keepdims: bool=..., *, where: _ArrayLikeBool_co=...) -> Any:
    """Compute the arithmetic mean along the specified axis.

Returns the average of the array elements. The average is taken over the flattened array by default, otherwise over the specified axis. `float64` intermediate and return values are used for integer inputs."""

@overload
def mean(a: _ArrayLikeComplex_co | _ArrayLikeObject_co, axis: None | _ShapeLike=..., dtype: DTypeLike=..., out: _ArrayType=..., keepdims: bool=..., *, where: _ArrayLikeBool_co=...) -> _ArrayType:
    """Compute the arithmetic mean along the specified axis.

Returns the average of the array elements. The average is taken over the flattened array by default, otherwise over the specified axis. `float64` intermediate and return values are used for integer inputs."""

@overload
def std(a: _ArrayLikeComplex_co, axis: None=..., dtype: None=..., out: None=..., ddof: float=..., keepdims: Literal[False]=..., *, where: _ArrayLikeBool_co=...) -> floating[Any]:
    """Compute the standard deviation along the specified axis.

Returns the standard deviation, a measure of the spread of a distribution, of the array elements. The standard deviation is computed for the flattened array by default, otherwise over the specified axis."""

@overload
def std(a: _ArrayLikeComplex_co | _ArrayLikeObject_co, axis: None | _ShapeLike=..., dtype: None=..., out: None=..., ddof: float=..., keepdims: bool=..., *, where: _ArrayLikeBool_co=...) -> Any:
    """Compute the standard deviation along the specified axis.

Returns the standard deviation, a measure of the spread of a distribution, of the array elements. The standard deviation is computed for the flattened array by default, otherwise over the specified axis."""

@overload
def std(a: _ArrayLikeComplex_co | _ArrayLikeObject_co, axis: None=..., dtype: _DTypeLike[_SCT]=..., out: None=..., ddof: float=..., keepdims: Literal[False]=..., *, where: _ArrayLikeBool_co=...) -> _SCT:
    """Compute the standard deviation along the specified axis.

Returns the standard deviation, a measure of the spread of a distribution, of the array elements. The standard deviation is computed for the flattened array by default, otherwise over the specified axis."""

@overload
def std(a: _ArrayLikeComplex_co | _ArrayLikeObject_co, axis: None | _ShapeLike=..., dtype: DTypeLike=..., out: None=..., ddof: float=..., keepdims: bool=..., *, where: _ArrayLikeBool_co=...) -> Any:
    """Compute the standard deviation along the specified axis.

Returns the standard deviation, a measure of the spread of a distribution, of the array elements. The standard deviation is computed for the flattened array by default, otherwise over the specified axis."""

@overload
def std(a: _ArrayLikeComplex_co | _ArrayLikeObject_co, axis: None | _ShapeLike=..., dtype: DTypeLike=..., out: _ArrayType=..., ddof: float=..., keepdims: bool=..., *, where: _ArrayLikeBool_co=...) -> _ArrayType:
    """Compute the standard deviation along the specified axis.

Returns the standard deviation, a measure of the spread of a distribution, of the array elements. The standard deviation is computed for the flattened array by default, otherwise over the specified axis."""

@overload
def var(a: _ArrayLikeComplex_co, axis: None=..., dtype: None=..., out: None=..., ddof: float=..., keepdims: Literal[False]=..., *, where: _ArrayLikeBool_co=...) -> floating[Any]:
    """Compute the variance along the specified axis.

Returns the variance of the array elements, a measure of the spread of a distribution. The variance is computed for the flattened array by default, otherwise over the specified axis."""

@overload
def var(a: _ArrayLikeComplex_co | _ArrayLikeObject_co, axis: None | _ShapeLike=..., dtype: None=..., out: None=..., ddof: float=..., keepdims: bool=..., *, where: _ArrayLikeBool_co=...) -> Any:
    """Compute the variance along the specified axis.

Returns the variance of the array elements, a measure of the spread of a distribution. The variance is computed for the flattened array by default, otherwise over the specified axis."""

@overload
def var(a: _ArrayLikeComplex_co | _ArrayLikeObject_co, axis: None=..., dtype: _DTypeLike[_SCT]=..., out: None=..., ddof: float=..., keepdims: Literal[False]=..., *, where: _ArrayLikeBool_co=...) -> _SCT:
    """Compute the variance along the specified axis.

Returns the variance of the array elements, a measure of the spread of a distribution. The variance is computed for the flattened array by default, otherwise over the specified axis."""

@overload
def var(a: _ArrayLikeComplex_co | _ArrayLikeObject_co, axis: None | _ShapeLike=..., dtype: DTypeLike=..., out: None=..., ddof: float=..., keepdims: bool=..., *, where: _ArrayLikeBool_co=...) -> Any:
    """Compute the variance along the specified axis.

Returns the variance of the array elements, a measure of the spread of a distribution. The variance is computed for the flattened array by default, otherwise over the specified axis."""

@overload
def var(a: _ArrayLikeComplex_co | _ArrayLikeObject_co, axis: None | _ShapeLike=..., dtype: DTypeLike=..., out: _ArrayType=..., ddof: float=..., keepdims: bool=..., *, where: _ArrayLikeBool_co=...) -> _ArrayType:
    """Compute the variance along the specified axis.

Returns the variance of the array elements, a measure of the spread of a distribution. The variance is computed for the flattened array by default, otherwise over the specified axis."""
