from collections.abc import Callable, Sequence
from typing import Any, overload, TypeVar, Union
from numpy import generic, number, bool_, timedelta64, datetime64, int_, intp, float64, signedinteger, floating, complexfloating, object_, _OrderCF
from numpy._typing import DTypeLike, _DTypeLike, ArrayLike, _ArrayLike, NDArray, _SupportsArrayFunc, _ArrayLikeInt_co, _ArrayLikeFloat_co, _ArrayLikeComplex_co, _ArrayLikeObject_co
_T = TypeVar('_T')
_SCT = TypeVar('_SCT', bound=generic)
_MaskFunc = Callable[[NDArray[int_], _T], NDArray[Union[number[Any], bool_, timedelta64, datetime64, object_]]]
__all__: list[str]

@overload
def fliplr(m: _ArrayLike[_SCT]) -> NDArray[_SCT]:
    """Flip array in the left/right direction.

Flip the entries in each row in the left/right direction. Columns are preserved, but appear in a different order than before."""

@overload
def fliplr(m: ArrayLike) -> NDArray[Any]:
    """Flip array in the left/right direction.

Flip the entries in each row in the left/right direction. Columns are preserved, but appear in a different order than before."""

@overload
def flipud(m: _ArrayLike[_SCT]) -> NDArray[_SCT]:
    """Flip array in the up/down direction.

Flip the entries in each column in the up/down direction. Rows are preserved, but appear in a different order than before."""

@overload
def flipud(m: ArrayLike) -> NDArray[Any]:
    """Flip array in the up/down direction.

Flip the entries in each column in the up/down direction. Rows are preserved, but appear in a different order than before."""

@overload
def eye(N: int, M: None | int=..., k: int=..., dtype: None=..., order: _OrderCF=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[float64]:
    """Return a 2-D array with ones on the diagonal and zeros elsewhere."""

@overload
def eye(N: int, M: None | int=..., k: int=..., dtype: _DTypeLike[_SCT]=..., order: _OrderCF=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[_SCT]:
    """Return a 2-D array with ones on the diagonal and zeros elsewhere."""

@overload
def eye(N: int, M: None | int=..., k: int=..., dtype: DTypeLike=..., order: _OrderCF=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[Any]:
    """Return a 2-D array with ones on the diagonal and zeros elsewhere."""

@overload
def diag(v: _ArrayLike[_SCT], k: int=...) -> NDArray[_SCT]:
    """Extract a diagonal or construct a diagonal array.

See the more detailed documentation for ``numpy.diagonal`` if you use this function to extract a diagonal and wish to write to the resulting array; whether it returns a copy or a view depends on what version of numpy you are using."""

@overload
def diag(v: ArrayLike, k: int=...) -> NDArray[Any]:
    """Extract a diagonal or construct a diagonal array.

See the more detailed documentation for ``numpy.diagonal`` if you use this function to extract a diagonal and wish to write to the resulting array; whether it returns a copy or a view depends on what version of numpy you are using."""

@overload
def diagflat(v: _ArrayLike[_SCT], k: int=...) -> NDArray[_SCT]:
    """Create a two-dimensional array with the flattened input as a diagonal."""

@overload
def diagflat(v: ArrayLike, k: int=...) -> NDArray[Any]:
    """Create a two-dimensional array with the flattened input as a diagonal."""

@overload
def tri(N: int, M: None | int=..., k: int=..., dtype: None=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[float64]:
    """An array with ones at and below the given diagonal and zeros elsewhere."""

@overload
def tri(N: int, M: None | int=..., k: int=..., dtype: _DTypeLike[_SCT]=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[_SCT]:
    """An array with ones at and below the given diagonal and zeros elsewhere."""

@overload
def tri(N: int, M: None | int=..., k: int=..., dtype: DTypeLike=..., *, like: None | _SupportsArrayFunc=...) -> NDArray[Any]:
    """An array with ones at and below the given diagonal and zeros elsewhere."""

@overload
def tril(v: _ArrayLike[_SCT], k: int=...) -> NDArray[_SCT]:
    """Lower triangle of an array.

Return a copy of an array with elements above the `k`-th diagonal zeroed."""

@overload
def tril(v: ArrayLike, k: int=...) -> NDArray[Any]:
    """Lower triangle of an array.

Return a copy of an array with elements above the `k`-th diagonal zeroed."""

@overload
def triu(v: _ArrayLike[_SCT], k: int=...) -> NDArray[_SCT]:
    """Upper triangle of an array.

Return a copy of a matrix with the elements below the `k`-th diagonal zeroed.

Please refer to the documentation for `tril` for further details."""

@overload
def triu(v: ArrayLike, k: int=...) -> NDArray[Any]:
    """Upper triangle of an array.

Return a copy of a matrix with the elements below the `k`-th diagonal zeroed.

Please refer to the documentation for `tril` for further details."""

@overload
def vander(x: _ArrayLikeInt_co, N: None | int=..., increasing: bool=...) -> NDArray[signedinteger[Any]]:
    """Generate a Vandermonde matrix.

The columns of the output matrix are powers of the input vector. The order of the powers is determined by the `increasing` boolean argument. Specifically, when `increasing` is False, the `i`-th output column is the input vector raised element-wise to the power of ``N - i - 1``. Such a matrix with a geometric progression in each row is named for Alexandre- Theophile Vandermonde."""

@overload
def vander(x: _ArrayLikeFloat_co, N: None | int=..., increasing: bool=...) -> NDArray[floating[Any]]:
    """Generate a Vandermonde matrix.

The columns of the output matrix are powers of the input vector. The order of the powers is determined by the `increasing` boolean argument. Specifically, when `increasing` is False, the `i`-th output column is the input vector raised element-wise to the power of ``N - i - 1``. Such a matrix with a geometric progression in each row is named for Alexandre- Theophile Vandermonde."""

@overload
def vander(x: _ArrayLikeComplex_co, N: None | int=..., increasing: bool=...) -> NDArray[complexfloating[Any, Any]]:
    """Generate a Vandermonde matrix.

The columns of the output matrix are powers of the input vector. The order of the powers is determined by the `increasing` boolean argument. Specifically, when `increasing` is False, the `i`-th output column is the input vector raised element-wise to the power of ``N - i - 1``. Such a matrix with a geometric progression in each row is named for Alexandre- Theophile Vandermonde."""

@overload
def vander(x: _ArrayLikeObject_co, N: None | int=..., increasing: bool=...) -> NDArray[object_]:
    """Generate a Vandermonde matrix.

The columns of the output matrix are powers of the input vector. The order of the powers is determined by the `increasing` boolean argument. Specifically, when `increasing` is False, the `i`-th output column is the input vector raised element-wise to the power of ``N - i - 1``. Such a matrix with a geometric progression in each row is named for Alexandre- Theophile Vandermonde."""

@overload
def histogram2d(x: _ArrayLikeFloat_co, y: _ArrayLikeFloat_co, bins: int | Sequence[int]=..., range: None | _ArrayLikeFloat_co=..., density: None | bool=..., weights: None | _ArrayLikeFloat_co=...) -> tuple[NDArray[float64], NDArray[floating[Any]], NDArray[floating[Any]]]:
    """Compute the bi-dimensional histogram of two data samples."""

@overload
def histogram2d(x: _ArrayLikeComplex_co, y: _ArrayLikeComplex_co, bins: int | Sequence[int]=..., range: None | _ArrayLikeFloat_co=..., density: None | bool=..., weights: None | _ArrayLikeFloat_co=...) -> tuple[NDArray[float64], NDArray[complexfloating[Any, Any]], NDArray[complexfloating[Any, Any]]]:
    """Compute the bi-dimensional histogram of two data samples."""

@overload
def histogram2d(x: _ArrayLikeComplex_co, y: _ArrayLikeComplex_co, bins: Sequence[_ArrayLikeInt_co], range: None | _ArrayLikeFloat_co=..., density: None | bool=..., weights: None | _ArrayLikeFloat_co=...) -> tuple[NDArray[float64], NDArray[Any], NDArray[Any]]:
    """Compute the bi-dimensional histogram of two data samples."""

@overload
def mask_indices(n: int, mask_func: _MaskFunc[int], k: int=...) -> tuple[NDArray[intp], NDArray[intp]]:
    """Return the indices to access (n, n) arrays, given a masking function.

Assume `mask_func` is a function that, for a square array a of size ``(n, n)`` with a possible offset argument `k`, when called as ``mask_func(a, k)`` returns a new array with zeros in certain locations (functions like `triu` or `tril` do precisely this). Then this function returns the indices where the non-zero values would be located."""

@overload
def mask_indices(n: int, mask_func: _MaskFunc[_T], k: _T) -> tuple[NDArray[intp], NDArray[intp]]:
    """Return the indices to access (n, n) arrays, given a masking function.

Assume `mask_func` is a function that, for a square array a of size ``(n, n)`` with a possible offset argument `k`, when called as ``mask_func(a, k)`` returns a new array with zeros in certain locations (functions like `triu` or `tril` do precisely this). Then this function returns the indices where the non-zero values would be located."""

def tril_indices(n: int, k: int=..., m: None | int=...) -> tuple[NDArray[int_], NDArray[int_]]:
    """Return the indices for the lower-triangle of an (n, m) array."""

def tril_indices_from(arr: NDArray[Any], k: int=...) -> tuple[NDArray[int_], NDArray[int_]]:
    """Return the indices for the lower-triangle of arr.

See `tril_indices` for full details."""

def triu_indices(n: int, k: int=..., m: None | int=...) -> tuple[NDArray[int_], NDArray[int_]]:
    """Return the indices for the upper-triangle of an (n, m) array."""

def triu_indices_from(arr: NDArray[Any], k: int=...) -> tuple[NDArray[int_], NDArray[int_]]:
    """Return the indices for the upper-triangle of arr.

See `triu_indices` for full details."""
