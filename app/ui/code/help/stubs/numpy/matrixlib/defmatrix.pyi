from collections.abc import Sequence, Mapping
from typing import Any
from numpy import matrix as matrix
from numpy._typing import ArrayLike, DTypeLike, NDArray
__all__: list[str]

def bmat(obj: str | Sequence[ArrayLike] | NDArray[Any], ldict: None | Mapping[str, Any]=..., gdict: None | Mapping[str, Any]=...) -> matrix[Any, Any]:
    """Build a matrix object from a string, nested sequence, or array."""

def asmatrix(data: ArrayLike, dtype: DTypeLike=...) -> matrix[Any, Any]:
    """Interpret the input as a matrix.

Unlike `matrix`, `asmatrix` does not make a copy if the input is already a matrix or an ndarray. Equivalent to ``matrix(data, copy=False)``."""
mat = asmatrix
