from collections.abc import Sequence
from typing import Any, TypeVar, Generic, overload, Literal, SupportsIndex
from numpy import matrix as _Matrix, ndenumerate as ndenumerate, ndindex as ndindex, ndarray, dtype, integer, str_, bytes_, bool_, int_, float_, complex_, intp, _OrderCF, _ModeKind
from numpy._typing import ArrayLike, _NestedSequence, _FiniteNestedSequence, NDArray, _ArrayLikeInt, DTypeLike, _SupportsDType, _ShapeLike
from numpy.core.multiarray import unravel_index as unravel_index, ravel_multi_index as ravel_multi_index
_T = TypeVar('_T')
_DType = TypeVar('_DType', bound=dtype[Any])
_BoolType = TypeVar('_BoolType', Literal[True], Literal[False])
_TupType = TypeVar('_TupType', bound=tuple[Any, ...])
_ArrayType = TypeVar('_ArrayType', bound=ndarray[Any, Any])
__all__: list[str]

@overload
def ix_(*args: _FiniteNestedSequence[_SupportsDType[_DType]]) -> tuple[ndarray[Any, _DType], ...]:
    """Construct an open mesh from multiple sequences.

This function takes N 1-D sequences and returns N outputs with N dimensions each, such that the shape is 1 in all but one dimension and the dimension with the non-unit shape value cycles through all N dimensions.

Using `ix_` one can quickly construct index arrays that will index the cross product. ``a[np.ix_([1,3],[2,5])]`` returns the array ``[[a[1,2] a[1,5]], [a[3,2] a[3,5]]]``."""

@overload
def ix_(*args: str | _NestedSequence[str]) -> tuple[NDArray[str_], ...]:
    """Construct an open mesh from multiple sequences.

This function takes N 1-D sequences and returns N outputs with N dimensions each, such that the shape is 1 in all but one dimension and the dimension with the non-unit shape value cycles through all N dimensions.

Using `ix_` one can quickly construct index arrays that will index the cross product. ``a[np.ix_([1,3],[2,5])]`` returns the array ``[[a[1,2] a[1,5]], [a[3,2] a[3,5]]]``."""

@overload
def ix_(*args: bytes | _NestedSequence[bytes]) -> tuple[NDArray[bytes_], ...]:
    """Construct an open mesh from multiple sequences.

This function takes N 1-D sequences and returns N outputs with N dimensions each, such that the shape is 1 in all but one dimension and the dimension with the non-unit shape value cycles through all N dimensions.

Using `ix_` one can quickly construct index arrays that will index the cross product. ``a[np.ix_([1,3],[2,5])]`` returns the array ``[[a[1,2] a[1,5]], [a[3,2] a[3,5]]]``."""

@overload
def ix_(*args: bool | _NestedSequence[bool]) -> tuple[NDArray[bool_], ...]:
    """Construct an open mesh from multiple sequences.

This function takes N 1-D sequences and returns N outputs with N dimensions each, such that the shape is 1 in all but one dimension and the dimension with the non-unit shape value cycles through all N dimensions.

Using `ix_` one can quickly construct index arrays that will index the cross product. ``a[np.ix_([1,3],[2,5])]`` returns the array ``[[a[1,2] a[1,5]], [a[3,2] a[3,5]]]``."""

@overload
def ix_(*args: int | _NestedSequence[int]) -> tuple[NDArray[int_], ...]:
    """Construct an open mesh from multiple sequences.

This function takes N 1-D sequences and returns N outputs with N dimensions each, such that the shape is 1 in all but one dimension and the dimension with the non-unit shape value cycles through all N dimensions.

Using `ix_` one can quickly construct index arrays that will index the cross product. ``a[np.ix_([1,3],[2,5])]`` returns the array ``[[a[1,2] a[1,5]], [a[3,2] a[3,5]]]``."""

@overload
def ix_(*args: float | _NestedSequence[float]) -> tuple[NDArray[float_], ...]:
    """Construct an open mesh from multiple sequences.

This function takes N 1-D sequences and returns N outputs with N dimensions each, such that the shape is 1 in all but one dimension and the dimension with the non-unit shape value cycles through all N dimensions.

Using `ix_` one can quickly construct index arrays that will index the cross product. ``a[np.ix_([1,3],[2,5])]`` returns the array ``[[a[1,2] a[1,5]], [a[3,2] a[3,5]]]``."""

@overload
def ix_(*args: complex | _NestedSequence[complex]) -> tuple[NDArray[complex_], ...]:
    """Construct an open mesh from multiple sequences.

This function takes N 1-D sequences and returns N outputs with N dimensions each, such that the shape is 1 in all but one dimension and the dimension with the non-unit shape value cycles through all N dimensions.

Using `ix_` one can quickly construct index arrays that will index the cross product. ``a[np.ix_([1,3],[2,5])]`` returns the array ``[[a[1,2] a[1,5]], [a[3,2] a[3,5]]]``."""

class nd_grid(Generic[_BoolType]):
    """Construct a multi-dimensional "meshgrid".

``grid = nd_grid()`` creates an instance which will return a mesh-grid when indexed. The dimension and number of the output arrays are equal to the number of indexing dimensions. If the step length is not a complex number, then the stop is not inclusive.

However, if the step length is a **complex number** (e.g. 5j), then the integer part of its magnitude is interpreted as specifying the number of points to create between the start and stop values, where the stop value **is inclusive**."""
    sparse: _BoolType

    def __init__(self, sparse: _BoolType=...) -> None:
        ...

    @overload
    def __getitem__(self: nd_grid[Literal[False]], key: slice | Sequence[slice]) -> NDArray[Any]:
        ...

    @overload
    def __getitem__(self: nd_grid[Literal[True]], key: slice | Sequence[slice]) -> list[NDArray[Any]]:
        ...

class MGridClass(nd_grid[Literal[False]]):
    """`nd_grid` instance which returns a dense multi-dimensional "meshgrid".

An instance of `numpy.lib.index_tricks.nd_grid` which returns an dense (or fleshed out) mesh-grid when indexed, so that each returned argument has the same shape. The dimensions and number of the output arrays are equal to the number of indexing dimensions. If the step length is not a complex number, then the stop is not inclusive."""

    def __init__(self) -> None:
        ...
mgrid: MGridClass

class OGridClass(nd_grid[Literal[True]]):
    """`nd_grid` instance which returns an open multi-dimensional "meshgrid".

An instance of `numpy.lib.index_tricks.nd_grid` which returns an open (i.e. not fleshed out) mesh-grid when indexed, so that only one dimension of each returned array is greater than 1. The dimension and number of the output arrays are equal to the number of indexing dimensions. If the step length is not a complex number, then the stop is not inclusive."""

    def __init__(self) -> None:
        ...
ogrid: OGridClass

class AxisConcatenator:
    """Translates slice objects to concatenation along an axis.

For detailed documentation on usage, see `r_`."""
    axis: int
    matrix: bool
    ndmin: int
    trans1d: int

    def __init__(self, axis: int=..., matrix: bool=..., ndmin: int=..., trans1d: int=...) -> None:
        ...

    @staticmethod
    @overload
    def concatenate(*a: ArrayLike, axis: SupportsIndex=..., out: None=...) -> NDArray[Any]:
        """Join a sequence of arrays along an existing axis."""

    @staticmethod
    @overload
    def concatenate(*a: ArrayLike, axis: SupportsIndex=..., out: _ArrayType=...) -> _ArrayType:
        """Join a sequence of arrays along an existing axis."""

    @staticmethod
    def makemat(data: ArrayLike, dtype: DTypeLike=..., copy: bool=...) -> _Matrix:
        """Returns a matrix from an array-like object, or from a string of data. A matrix is a specialized 2-D array that retains its 2-D nature through operations. It has certain special operators, such as ``*`` (matrix multiplication) and ``**`` (matrix power)."""

    def __getitem__(self, key: Any) -> Any:
        ...

class RClass(AxisConcatenator):
    """Translates slice objects to concatenation along the first axis.

This is a simple way to build up arrays quickly. There are two use cases.

1. If the index expression contains comma separated arrays, then stack them along their first axis. 2. If the index expression contains slice notation or scalars then create a 1-D array with a range indicated by the slice notation."""
    axis: Literal[0]
    matrix: Literal[False]
    ndmin: Literal[1]
    trans1d: Literal[-1]

    def __init__(self) -> None:
        ...
r_: RClass

class CClass(AxisConcatenator):
    """Translates slice objects to concatenation along the second axis.

This is short-hand for ``np.r_['-1,2,0', index expression]``, which is useful because of its common occurrence. In particular, arrays will be stacked along their last axis after being upgraded to at least 2-D with 1's post-pended to the shape (column vectors made out of 1-D arrays)."""
    axis: Literal[-1]
    matrix: Literal[False]
    ndmin: Literal[2]
    trans1d: Literal[0]

    def __init__(self) -> None:
        ...
c_: CClass

class IndexExpression(Generic[_BoolType]):
    """A nicer way to build up index tuples for arrays.

For any index combination, including slicing and axis insertion, ``a[indices]`` is the same as ``a[np.index_exp[indices]]`` for any array `a`. However, ``np.index_exp[indices]`` can be used anywhere in Python code and returns a tuple of slice objects that can be used in the construction of complex index expressions."""
    maketuple: _BoolType

    def __init__(self, maketuple: _BoolType) -> None:
        ...

    @overload
    def __getitem__(self, item: _TupType) -> _TupType:
        ...

    @overload
    def __getitem__(self: IndexExpression[Literal[True]], item: _T) -> tuple[_T]:
        ...

    @overload
    def __getitem__(self: IndexExpression[Literal[False]], item: _T) -> _T:
        ...
index_exp: IndexExpression[Literal[True]]
s_: IndexExpression[Literal[False]]

def fill_diagonal(a: ndarray[Any, Any], val: Any, wrap: bool=...) -> None:
    """Fill the main diagonal of the given array of any dimensionality.

For an array `a` with ``a.ndim >= 2``, the diagonal is the list of locations with indices ``a[i, ..., i]`` all identical. This function modifies the input array in-place, it does not return a value."""

def diag_indices(n: int, ndim: int=...) -> tuple[NDArray[int_], ...]:
    """Return the indices to access the main diagonal of an array.

This returns a tuple of indices that can be used to access the main diagonal of an array `a` with ``a.ndim >= 2`` dimensions and shape (n, n, ..., n). For ``a.ndim = 2`` this is the usual diagonal, for ``a.ndim > 2`` this is the set of indices to access ``a[i, i, ..., i]`` for ``i = [0..n-1]``."""

def diag_indices_from(arr: ArrayLike) -> tuple[NDArray[int_], ...]:
    """Return the indices to access the main diagonal of an n-dimensional array.

See `diag_indices` for full details."""
