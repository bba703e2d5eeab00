from ast import AST
from collections.abc import Callable, Mapping, Sequence
from typing import Any, overload, TypeVar, Protocol
from numpy import ndarray, generic
from numpy.core.numerictypes import issubclass_ as issubclass_, issubdtype as issubdtype, issubsctype as issubsctype
_T_contra = TypeVar('_T_contra', contravariant=True)
_FuncType = TypeVar('_FuncType', bound=Callable[..., Any])

class _SupportsWrite(Protocol[_T_contra]):

    def write(self, s: _T_contra, /) -> Any:
        ...
__all__: list[str]

class _Deprecate:
    old_name: None | str
    new_name: None | str
    message: None | str

    def __init__(self, old_name: None | str=..., new_name: None | str=..., message: None | str=...) -> None:
        ...

    def __call__(self, func: _FuncType) -> _FuncType:
        ...

def get_include() -> str:
    """Return the directory that contains the NumPy \\*.h header files.

Extension modules that need to compile against NumPy should use this function to locate the appropriate include directory."""

@overload
def deprecate(*, old_name: None | str=..., new_name: None | str=..., message: None | str=...) -> _Deprecate:
    """Issues a DeprecationWarning, adds warning to `old_name`'s docstring, rebinds ``old_name.__name__`` and returns the new function object.

This function may also be used as a decorator."""

@overload
def deprecate(func: _FuncType, /, old_name: None | str=..., new_name: None | str=..., message: None | str=...) -> _FuncType:
    """Issues a DeprecationWarning, adds warning to `old_name`'s docstring, rebinds ``old_name.__name__`` and returns the new function object.

This function may also be used as a decorator."""

def deprecate_with_doc(msg: None | str) -> _Deprecate:
    ...

def byte_bounds(a: generic | ndarray[Any, Any]) -> tuple[int, int]:
    """Returns pointers to the end-points of an array."""

def who(vardict: None | Mapping[str, ndarray[Any, Any]]=...) -> None:
    """Print the NumPy arrays in the given dictionary.

If there is no dictionary passed in or `vardict` is None then returns NumPy arrays in the globals() dictionary (all NumPy arrays in the namespace)."""

def info(object: object=..., maxwidth: int=..., output: None | _SupportsWrite[str]=..., toplevel: str=...) -> None:
    """Get help information for a function, class, or module."""

def source(object: object, output: None | _SupportsWrite[str]=...) -> None:
    """Print or write to a file the source code for a NumPy object.

The source code is only returned for objects written in Python. Many functions and classes are defined in C and will therefore not return useful information."""

def lookfor(what: str, module: None | str | Sequence[str]=..., import_modules: bool=..., regenerate: bool=..., output: None | _SupportsWrite[str]=...) -> None:
    """Do a keyword search on docstrings.

A list of objects that matched the search is displayed, sorted by relevance. All given keywords need to be found in the docstring for it to be returned as a result, but the order does not matter."""

def safe_eval(source: str | AST) -> Any:
    """Protected string evaluation.

Evaluate a string containing a Python literal expression without allowing the execution of arbitrary non-literal code."""

def show_runtime() -> None:
    ...
