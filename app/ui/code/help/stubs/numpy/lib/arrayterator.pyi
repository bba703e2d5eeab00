from collections.abc import Generator
from typing import Any, TypeVar, Union, overload
from numpy import ndarray, dtype, generic
from numpy._typing import DTypeLike
_Shape = TypeVar('_Shape', bound=Any)
_DType = TypeVar('_DType', bound=dtype[Any])
_ScalarType = TypeVar('_ScalarType', bound=generic)
_Index = Union[Union[ellipsis, int, slice], tuple[Union[ellipsis, int, slice], ...]]
__all__: list[str]

class Arrayterator(ndarray[_Shape, _DType]):
    """Buffered iterator for big arrays.

`Arrayterator` creates a buffered iterator for reading big arrays in small contiguous blocks. The class is useful for objects stored in the file system. It allows iteration over the object *without* reading everything in memory; instead, small blocks are read and iterated over.

`Arrayterator` can be used with any object that supports multidimensional slices. This includes NumPy arrays, but also variables from Scientific.IO.NetCDF or pynetcdf for example."""
    var: ndarray[_Shape, _DType]
    buf_size: None | int
    start: list[int]
    stop: list[int]
    step: list[int]

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape of the array to be iterated over.

For an example, see `Arrayterator`."""

    @property
    def flat(self: ndarray[Any, dtype[_ScalarType]]) -> Generator[_ScalarType, None, None]:
        """A 1-D flat iterator for Arrayterator objects.

This iterator returns elements of the array to be iterated over in `Arrayterator` one by one. It is similar to `flatiter`."""

    def __init__(self, var: ndarray[_Shape, _DType], buf_size: None | int=...) -> None:
        ...

    @overload
    def __array__(self, dtype: None=...) -> ndarray[Any, _DType]:
        ...

    @overload
    def __array__(self, dtype: DTypeLike) -> ndarray[Any, dtype[Any]]:
        ...

    def __getitem__(self, index: _Index) -> Arrayterator[Any, _DType]:
        ...

    def __iter__(self) -> Generator[ndarray[Any, _DType], None, None]:
        ...
