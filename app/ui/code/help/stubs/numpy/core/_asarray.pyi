from collections.abc import Iterable
from typing import TypeVar, Union, overload, Literal
from numpy import ndarray
from numpy._typing import DTypeLike, _SupportsArrayFunc
_ArrayType = TypeVar('_ArrayType', bound=ndarray)
_Requirements = Literal['C', 'C_CONTIGUOUS', 'CONTIGUOUS', 'F', 'F_CONTIGUOUS', 'FORTRAN', 'A', 'ALIGNED', 'W', 'WRITEABLE', 'O', 'OWNDATA']
_E = Literal['E', 'ENSUREARRAY']
_RequirementsWithE = Union[_Requirements, _E]

@overload
def require(a: _ArrayType, dtype: None=..., requirements: None | _Requirements | Iterable[_Requirements]=..., *, like: _SupportsArrayFunc=...) -> _ArrayType:
    """Return an ndarray of the provided type that satisfies requirements.

This function is useful to be sure that an array with the correct flags is returned for passing to compiled code (perhaps through ctypes)."""

@overload
def require(a: object, dtype: DTypeLike=..., requirements: _E | Iterable[_RequirementsWithE]=..., *, like: _SupportsArrayFunc=...) -> ndarray:
    """Return an ndarray of the provided type that satisfies requirements.

This function is useful to be sure that an array with the correct flags is returned for passing to compiled code (perhaps through ctypes)."""

@overload
def require(a: object, dtype: DTypeLike=..., requirements: None | _Requirements | Iterable[_Requirements]=..., *, like: _SupportsArrayFunc=...) -> ndarray:
    """Return an ndarray of the provided type that satisfies requirements.

This function is useful to be sure that an array with the correct flags is returned for passing to compiled code (perhaps through ctypes)."""
