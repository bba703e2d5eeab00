from typing import Any, overload, TypeVar
from numpy import floating, bool_, object_, ndarray
from numpy._typing import NDArray, _FloatLike_co, _ArrayLikeFloat_co, _ArrayLikeObject_co
_ArrayType = TypeVar('_ArrayType', bound=ndarray[Any, Any])
__all__: list[str]

@overload
def fix(x: _FloatLike_co, out: None=...) -> floating[Any]:
    """Round to nearest integer towards zero.

Round an array of floats element-wise to nearest integer towards zero. The rounded values are returned as floats."""

@overload
def fix(x: _ArrayLikeFloat_co, out: None=...) -> NDArray[floating[Any]]:
    """Round to nearest integer towards zero.

Round an array of floats element-wise to nearest integer towards zero. The rounded values are returned as floats."""

@overload
def fix(x: _ArrayLikeObject_co, out: None=...) -> NDArray[object_]:
    """Round to nearest integer towards zero.

Round an array of floats element-wise to nearest integer towards zero. The rounded values are returned as floats."""

@overload
def fix(x: _ArrayLikeFloat_co | _ArrayLikeObject_co, out: _ArrayType) -> _ArrayType:
    """Round to nearest integer towards zero.

Round an array of floats element-wise to nearest integer towards zero. The rounded values are returned as floats."""

@overload
def isposinf(x: _FloatLike_co, out: None=...) -> bool_:
    """Test element-wise for positive infinity, return result as bool array."""

@overload
def isposinf(x: _ArrayLikeFloat_co, out: None=...) -> NDArray[bool_]:
    """Test element-wise for positive infinity, return result as bool array."""

@overload
def isposinf(x: _ArrayLikeFloat_co, out: _ArrayType) -> _ArrayType:
    """Test element-wise for positive infinity, return result as bool array."""

@overload
def isneginf(x: _FloatLike_co, out: None=...) -> bool_:
    """Test element-wise for negative infinity, return result as bool array."""

@overload
def isneginf(x: _ArrayLikeFloat_co, out: None=...) -> NDArray[bool_]:
    """Test element-wise for negative infinity, return result as bool array."""

@overload
def isneginf(x: _ArrayLikeFloat_co, out: _ArrayType) -> _ArrayType:
    """Test element-wise for negative infinity, return result as bool array."""
