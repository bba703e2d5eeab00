from types import TracebackType
from collections.abc import Callable
from typing import Any, Literal, TypedDict, SupportsIndex
from contextlib import _GeneratorContextManager
from numpy import ndarray, generic, bool_, integer, timedelta64, datetime64, floating, complexfloating, void, str_, bytes_, longdouble, clongdouble
from numpy._typing import ArrayLike, _CharLike_co, _FloatLike_co
_FloatMode = Literal['fixed', 'unique', 'maxprec', 'maxprec_equal']

class _FormatDict(TypedDict, total=False):
    bool: Callable[[bool_], str]
    int: Callable[[integer[Any]], str]
    timedelta: Callable[[timedelta64], str]
    datetime: Callable[[datetime64], str]
    float: Callable[[floating[Any]], str]
    longfloat: Callable[[longdouble], str]
    complexfloat: Callable[[complexfloating[Any, Any]], str]
    longcomplexfloat: Callable[[clongdouble], str]
    void: Callable[[void], str]
    numpystr: Callable[[_CharLike_co], str]
    object: Callable[[object], str]
    all: Callable[[object], str]
    int_kind: Callable[[integer[Any]], str]
    float_kind: Callable[[floating[Any]], str]
    complex_kind: Callable[[complexfloating[Any, Any]], str]
    str_kind: Callable[[_CharLike_co], str]

class _FormatOptions(TypedDict):
    precision: int
    threshold: int
    edgeitems: int
    linewidth: int
    suppress: bool
    nanstr: str
    infstr: str
    formatter: None | _FormatDict
    sign: Literal['-', '+', ' ']
    floatmode: _FloatMode
    legacy: Literal[False, '1.13', '1.21']

def set_printoptions(precision: None | SupportsIndex=..., threshold: None | int=..., edgeitems: None | int=..., linewidth: None | int=..., suppress: None | bool=..., nanstr: None | str=..., infstr: None | str=..., formatter: None | _FormatDict=..., sign: Literal[None, '-', '+', ' ']=..., floatmode: None | _FloatMode=..., *, legacy: Literal[None, False, '1.13', '1.21']=...) -> None:
    """Set printing options.

These options determine the way floating point numbers, arrays and other NumPy objects are displayed."""

def get_printoptions() -> _FormatOptions:
    """Return the current print options."""

def array2string(a: ndarray[Any, Any], max_line_width: None | int=..., precision: None | SupportsIndex=..., suppress_small: None | bool=..., separator: str=..., prefix: str=..., *, formatter: None | _FormatDict=..., threshold: None | int=..., edgeitems: None | int=..., sign: Literal[None, '-', '+', ' ']=..., floatmode: None | _FloatMode=..., suffix: str=..., legacy: Literal[None, False, '1.13', '1.21']=...) -> str:
    """Return a string representation of an array."""

def format_float_scientific(x: _FloatLike_co, precision: None | int=..., unique: bool=..., trim: Literal['k', '.', '0', '-']=..., sign: bool=..., pad_left: None | int=..., exp_digits: None | int=..., min_digits: None | int=...) -> str:
    """Format a floating-point scalar as a decimal string in scientific notation.

Provides control over rounding, trimming and padding. Uses and assumes IEEE unbiased rounding. Uses the "Dragon4" algorithm."""

def format_float_positional(x: _FloatLike_co, precision: None | int=..., unique: bool=..., fractional: bool=..., trim: Literal['k', '.', '0', '-']=..., sign: bool=..., pad_left: None | int=..., pad_right: None | int=..., min_digits: None | int=...) -> str:
    """Format a floating-point scalar as a decimal string in positional notation.

Provides control over rounding, trimming and padding. Uses and assumes IEEE unbiased rounding. Uses the "Dragon4" algorithm."""

def array_repr(arr: ndarray[Any, Any], max_line_width: None | int=..., precision: None | SupportsIndex=..., suppress_small: None | bool=...) -> str:
    """Return the string representation of an array."""

def array_str(a: ndarray[Any, Any], max_line_width: None | int=..., precision: None | SupportsIndex=..., suppress_small: None | bool=...) -> str:
    """Return a string representation of the data in an array.

The data in the array is returned as a single string. This function is similar to `array_repr`, the difference being that `array_repr` also returns information on the kind of array and its data type."""

def set_string_function(f: None | Callable[[ndarray[Any, Any]], str], repr: bool=...) -> None:
    """Set a Python function to be used when pretty printing arrays."""

def printoptions(precision: None | SupportsIndex=..., threshold: None | int=..., edgeitems: None | int=..., linewidth: None | int=..., suppress: None | bool=..., nanstr: None | str=..., infstr: None | str=..., formatter: None | _FormatDict=..., sign: Literal[None, '-', '+', ' ']=..., floatmode: None | _FloatMode=..., *, legacy: Literal[None, False, '1.13', '1.21']=...) -> _GeneratorContextManager[_FormatOptions]:
    """Context manager for setting print options.

Set print options for the scope of the `with` block, and restore the old options at the end. See `set_printoptions` for the full description of available options."""
