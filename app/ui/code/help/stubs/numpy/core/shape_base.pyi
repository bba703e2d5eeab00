from collections.abc import Sequence
from typing import TypeVar, overload, Any, SupportsIndex
from numpy import generic, _CastingKind
from numpy._typing import NDArray, ArrayLike, DTypeLike, _ArrayLike, _DTypeLike
_SCT = TypeVar('_SCT', bound=generic)
_ArrayType = TypeVar('_ArrayType', bound=NDArray[Any])
__all__: list[str]

@overload
def atleast_1d(arys: _ArrayLike[_SCT], /) -> NDArray[_SCT]:
    """Convert inputs to arrays with at least one dimension.

Scalar inputs are converted to 1-dimensional arrays, whilst higher-dimensional inputs are preserved."""

@overload
def atleast_1d(arys: ArrayLike, /) -> NDArray[Any]:
    """Convert inputs to arrays with at least one dimension.

Scalar inputs are converted to 1-dimensional arrays, whilst higher-dimensional inputs are preserved."""

@overload
def atleast_1d(*arys: ArrayLike) -> list[NDArray[Any]]:
    """Convert inputs to arrays with at least one dimension.

Scalar inputs are converted to 1-dimensional arrays, whilst higher-dimensional inputs are preserved."""

@overload
def atleast_2d(arys: _ArrayLike[_SCT], /) -> NDArray[_SCT]:
    """View inputs as arrays with at least two dimensions."""

@overload
def atleast_2d(arys: ArrayLike, /) -> NDArray[Any]:
    """View inputs as arrays with at least two dimensions."""

@overload
def atleast_2d(*arys: ArrayLike) -> list[NDArray[Any]]:
    """View inputs as arrays with at least two dimensions."""

@overload
def atleast_3d(arys: _ArrayLike[_SCT], /) -> NDArray[_SCT]:
    """View inputs as arrays with at least three dimensions."""

@overload
def atleast_3d(arys: ArrayLike, /) -> NDArray[Any]:
    """View inputs as arrays with at least three dimensions."""

@overload
def atleast_3d(*arys: ArrayLike) -> list[NDArray[Any]]:
    """View inputs as arrays with at least three dimensions."""

@overload
def vstack(tup: Sequence[_ArrayLike[_SCT]], *, dtype: None=..., casting: _CastingKind=...) -> NDArray[_SCT]:
    """Stack arrays in sequence vertically (row wise).

This is equivalent to concatenation along the first axis after 1-D arrays of shape `(N,)` have been reshaped to `(1,N)`. Rebuilds arrays divided by `vsplit`.

This function makes most sense for arrays with up to 3 dimensions. For instance, for pixel-data with a height (first axis), width (second axis), and r/g/b channels (third axis). The functions `concatenate`, `stack` and `block` provide more general stacking and concatenation operations."""

@overload
def vstack(tup: Sequence[ArrayLike], *, dtype: _DTypeLike[_SCT], casting: _CastingKind=...) -> NDArray[_SCT]:
    """Stack arrays in sequence vertically (row wise).

This is equivalent to concatenation along the first axis after 1-D arrays of shape `(N,)` have been reshaped to `(1,N)`. Rebuilds arrays divided by `vsplit`.

This function makes most sense for arrays with up to 3 dimensions. For instance, for pixel-data with a height (first axis), width (second axis), and r/g/b channels (third axis). The functions `concatenate`, `stack` and `block` provide more general stacking and concatenation operations."""

@overload
def vstack(tup: Sequence[ArrayLike], *, dtype: DTypeLike=..., casting: _CastingKind=...) -> NDArray[Any]:
    """Stack arrays in sequence vertically (row wise).

This is equivalent to concatenation along the first axis after 1-D arrays of shape `(N,)` have been reshaped to `(1,N)`. Rebuilds arrays divided by `vsplit`.

This function makes most sense for arrays with up to 3 dimensions. For instance, for pixel-data with a height (first axis), width (second axis), and r/g/b channels (third axis). The functions `concatenate`, `stack` and `block` provide more general stacking and concatenation operations."""

@overload
def hstack(tup: Sequence[_ArrayLike[_SCT]], *, dtype: None=..., casting: _CastingKind=...) -> NDArray[_SCT]:
    """Stack arrays in sequence horizontally (column wise).

This is equivalent to concatenation along the second axis, except for 1-D arrays where it concatenates along the first axis. Rebuilds arrays divided by `hsplit`.

This function makes most sense for arrays with up to 3 dimensions. For instance, for pixel-data with a height (first axis), width (second axis), and r/g/b channels (third axis). The functions `concatenate`, `stack` and `block` provide more general stacking and concatenation operations."""

@overload
def hstack(tup: Sequence[ArrayLike], *, dtype: _DTypeLike[_SCT], casting: _CastingKind=...) -> NDArray[_SCT]:
    """Stack arrays in sequence horizontally (column wise).

This is equivalent to concatenation along the second axis, except for 1-D arrays where it concatenates along the first axis. Rebuilds arrays divided by `hsplit`.

This function makes most sense for arrays with up to 3 dimensions. For instance, for pixel-data with a height (first axis), width (second axis), and r/g/b channels (third axis). The functions `concatenate`, `stack` and `block` provide more general stacking and concatenation operations."""

@overload
def hstack(tup: Sequence[ArrayLike], *, dtype: DTypeLike=..., casting: _CastingKind=...) -> NDArray[Any]:
    """Stack arrays in sequence horizontally (column wise).

This is equivalent to concatenation along the second axis, except for 1-D arrays where it concatenates along the first axis. Rebuilds arrays divided by `hsplit`.

This function makes most sense for arrays with up to 3 dimensions. For instance, for pixel-data with a height (first axis), width (second axis), and r/g/b channels (third axis). The functions `concatenate`, `stack` and `block` provide more general stacking and concatenation operations."""

@overload
def stack(arrays: Sequence[_ArrayLike[_SCT]], axis: SupportsIndex=..., out: None=..., *, dtype: None=..., casting: _CastingKind=...) -> NDArray[_SCT]:
    """Join a sequence of arrays along a new axis.

The ``axis`` parameter specifies the index of the new axis in the dimensions of the result. For example, if ``axis=0`` it will be the first dimension and if ``axis=-1`` it will be the last dimension."""

@overload
def stack(arrays: Sequence[ArrayLike], axis: SupportsIndex=..., out: None=..., *, dtype: _DTypeLike[_SCT], casting: _CastingKind=...) -> NDArray[_SCT]:
    """Join a sequence of arrays along a new axis.

The ``axis`` parameter specifies the index of the new axis in the dimensions of the result. For example, if ``axis=0`` it will be the first dimension and if ``axis=-1`` it will be the last dimension."""

@overload
def stack(arrays: Sequence[ArrayLike], axis: SupportsIndex=..., out: None=..., *, dtype: DTypeLike=..., casting: _CastingKind=...) -> NDArray[Any]:
    """Join a sequence of arrays along a new axis.

The ``axis`` parameter specifies the index of the new axis in the dimensions of the result. For example, if ``axis=0`` it will be the first dimension and if ``axis=-1`` it will be the last dimension."""

@overload
def stack(arrays: Sequence[ArrayLike], axis: SupportsIndex=..., out: _ArrayType=..., *, dtype: DTypeLike=..., casting: _CastingKind=...) -> _ArrayType:
    """Join a sequence of arrays along a new axis.

The ``axis`` parameter specifies the index of the new axis in the dimensions of the result. For example, if ``axis=0`` it will be the first dimension and if ``axis=-1`` it will be the last dimension."""

@overload
def block(arrays: _ArrayLike[_SCT]) -> NDArray[_SCT]:
    """Assemble an nd-array from nested lists of blocks.

Blocks in the innermost lists are concatenated (see `concatenate`) along the last dimension (-1), then these are concatenated along the second-last dimension (-2), and so on until the outermost list is reached.

Blocks can be of any dimension, but will not be broadcasted using the normal rules. Instead, leading axes of size 1 are inserted, to make ``block.ndim`` the same for all blocks. This is primarily useful for working with scalars, and means that code like ``np.block([v, 1])`` is valid, where ``v.ndim == 1``."""

@overload
def block(arrays: ArrayLike) -> NDArray[Any]:
    """Assemble an nd-array from nested lists of blocks.

Blocks in the innermost lists are concatenated (see `concatenate`) along the last dimension (-1), then these are concatenated along the second-last dimension (-2), and so on until the outermost list is reached.

Blocks can be of any dimension, but will not be broadcasted using the normal rules. Instead, leading axes of size 1 are inserted, to make ``block.ndim`` the same for all blocks. This is primarily useful for working with scalars, and means that code like ``np.block([v, 1])`` is valid, where ``v.ndim == 1``."""
