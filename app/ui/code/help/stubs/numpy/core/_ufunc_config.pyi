from collections.abc import Callable
from typing import Any, Literal, TypedDict
from numpy import _SupportsWrite
_ErrKind = Literal['ignore', 'warn', 'raise', 'call', 'print', 'log']
_ErrFunc = Callable[[str, int], Any]

class _ErrDict(TypedDict):
    divide: _ErrKind
    over: _ErrKind
    under: _ErrKind
    invalid: _ErrKind

class _ErrDictOptional(TypedDict, total=False):
    all: None | _ErrKind
    divide: None | _ErrKind
    over: None | _ErrKind
    under: None | _ErrKind
    invalid: None | _ErrKind

def seterr(all: None | _ErrKind=..., divide: None | _ErrKind=..., over: None | _ErrKind=..., under: None | _ErrKind=..., invalid: None | _ErrKind=...) -> _ErrDict:
    """Set how floating-point errors are handled.

Note that operations on integer scalar types (such as `int16`) are handled like floating point, and are affected by these settings."""

def geterr() -> _ErrDict:
    """Get the current way of handling floating-point errors."""

def setbufsize(size: int) -> int:
    """Set the size of the buffer used in ufuncs."""

def getbufsize() -> int:
    """Return the size of the buffer used in ufuncs."""

def seterrcall(func: None | _ErrFunc | _SupportsWrite[str]) -> None | _ErrFunc | _SupportsWrite[str]:
    """Set the floating-point error callback function or log object.

There are two ways to capture floating-point error messages. The first is to set the error-handler to 'call', using `seterr`. Then, set the function to call using this function.

The second is to set the error-handler to 'log', using `seterr`. Floating-point errors then trigger a call to the 'write' method of the provided object."""

def geterrcall() -> None | _ErrFunc | _SupportsWrite[str]:
    """Return the current callback function used on floating-point errors.

When the error handling for a floating-point error (one of "divide", "over", "under", or "invalid") is set to 'call' or 'log', the function that is called or the log instance that is written to is returned by `geterrcall`. This function or log instance has been set with `seterrcall`."""
