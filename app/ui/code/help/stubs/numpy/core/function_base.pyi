from typing import Literal as L, overload, Any, SupportsIndex, TypeVar
from numpy import floating, complexfloating, generic
from numpy._typing import NDArray, DTypeLike, _DTypeLike, _ArrayLikeFloat_co, _ArrayLikeComplex_co
_SCT = TypeVar('_SCT', bound=generic)
__all__: list[str]

@overload
def linspace(start: _ArrayLikeFloat_co, stop: _ArrayLikeFloat_co, num: SupportsIndex=..., endpoint: bool=..., retstep: L[False]=..., dtype: None=..., axis: SupportsIndex=...) -> NDArray[floating[Any]]:
    """Return evenly spaced numbers over a specified interval.

Returns `num` evenly spaced samples, calculated over the interval [`start`, `stop`].

The endpoint of the interval can optionally be excluded."""

@overload
def linspace(start: _ArrayLikeComplex_co, stop: _ArrayLikeComplex_co, num: SupportsIndex=..., endpoint: bool=..., retstep: L[False]=..., dtype: None=..., axis: SupportsIndex=...) -> NDArray[complexfloating[Any, Any]]:
    """Return evenly spaced numbers over a specified interval.

Returns `num` evenly spaced samples, calculated over the interval [`start`, `stop`].

The endpoint of the interval can optionally be excluded."""

@overload
def linspace(start: _ArrayLikeComplex_co, stop: _ArrayLikeComplex_co, num: SupportsIndex=..., endpoint: bool=..., retstep: L[False]=..., dtype: _DTypeLike[_SCT]=..., axis: SupportsIndex=...) -> NDArray[_SCT]:
    """Return evenly spaced numbers over a specified interval.

Returns `num` evenly spaced samples, calculated over the interval [`start`, `stop`].

The endpoint of the interval can optionally be excluded."""

@overload
def linspace(start: _ArrayLikeComplex_co, stop: _ArrayLikeComplex_co, num: SupportsIndex=..., endpoint: bool=..., retstep: L[False]=..., dtype: DTypeLike=..., axis: SupportsIndex=...) -> NDArray[Any]:
    """Return evenly spaced numbers over a specified interval.

Returns `num` evenly spaced samples, calculated over the interval [`start`, `stop`].

The endpoint of the interval can optionally be excluded."""

@overload
def linspace(start: _ArrayLikeFloat_co, stop: _ArrayLikeFloat_co, num: SupportsIndex=..., endpoint: bool=..., retstep: L[True]=..., dtype: None=..., axis: SupportsIndex=...) -> tuple[NDArray[floating[Any]], floating[Any]]:
    """Return evenly spaced numbers over a specified interval.

Returns `num` evenly spaced samples, calculated over the interval [`start`, `stop`].

The endpoint of the interval can optionally be excluded."""

@overload
def linspace(start: _ArrayLikeComplex_co, stop: _ArrayLikeComplex_co, num: SupportsIndex=..., endpoint: bool=..., retstep: L[True]=..., dtype: None=..., axis: SupportsIndex=...) -> tuple[NDArray[complexfloating[Any, Any]], complexfloating[Any, Any]]:
    """Return evenly spaced numbers over a specified interval.

Returns `num` evenly spaced samples, calculated over the interval [`start`, `stop`].

The endpoint of the interval can optionally be excluded."""

@overload
def linspace(start: _ArrayLikeComplex_co, stop: _ArrayLikeComplex_co, num: SupportsIndex=..., endpoint: bool=..., retstep: L[True]=..., dtype: _DTypeLike[_SCT]=..., axis: SupportsIndex=...) -> tuple[NDArray[_SCT], _SCT]:
    """Return evenly spaced numbers over a specified interval.

Returns `num` evenly spaced samples, calculated over the interval [`start`, `stop`].

The endpoint of the interval can optionally be excluded."""

@overload
def linspace(start: _ArrayLikeComplex_co, stop: _ArrayLikeComplex_co, num: SupportsIndex=..., endpoint: bool=..., retstep: L[True]=..., dtype: DTypeLike=..., axis: SupportsIndex=...) -> tuple[NDArray[Any], Any]:
    """Return evenly spaced numbers over a specified interval.

Returns `num` evenly spaced samples, calculated over the interval [`start`, `stop`].

The endpoint of the interval can optionally be excluded."""

@overload
def logspace(start: _ArrayLikeFloat_co, stop: _ArrayLikeFloat_co, num: SupportsIndex=..., endpoint: bool=..., base: _ArrayLikeFloat_co=..., dtype: None=..., axis: SupportsIndex=...) -> NDArray[floating[Any]]:
    """Return numbers spaced evenly on a log scale.

In linear space, the sequence starts at ``base ** start`` (`base` to the power of `start`) and ends with ``base ** stop`` (see `endpoint` below)."""

@overload
def logspace(start: _ArrayLikeComplex_co, stop: _ArrayLikeComplex_co, num: SupportsIndex=..., endpoint: bool=..., base: _ArrayLikeComplex_co=..., dtype: None=..., axis: SupportsIndex=...) -> NDArray[complexfloating[Any, Any]]:
    """Return numbers spaced evenly on a log scale.

In linear space, the sequence starts at ``base ** start`` (`base` to the power of `start`) and ends with ``base ** stop`` (see `endpoint` below)."""

@overload
def logspace(start: _ArrayLikeComplex_co, stop: _ArrayLikeComplex_co, num: SupportsIndex=..., endpoint: bool=..., base: _ArrayLikeComplex_co=..., dtype: _DTypeLike[_SCT]=..., axis: SupportsIndex=...) -> NDArray[_SCT]:
    """Return numbers spaced evenly on a log scale.

In linear space, the sequence starts at ``base ** start`` (`base` to the power of `start`) and ends with ``base ** stop`` (see `endpoint` below)."""

@overload
def logspace(start: _ArrayLikeComplex_co, stop: _ArrayLikeComplex_co, num: SupportsIndex=..., endpoint: bool=..., base: _ArrayLikeComplex_co=..., dtype: DTypeLike=..., axis: SupportsIndex=...) -> NDArray[Any]:
    """Return numbers spaced evenly on a log scale.

In linear space, the sequence starts at ``base ** start`` (`base` to the power of `start`) and ends with ``base ** stop`` (see `endpoint` below)."""

@overload
def geomspace(start: _ArrayLikeFloat_co, stop: _ArrayLikeFloat_co, num: SupportsIndex=..., endpoint: bool=..., dtype: None=..., axis: SupportsIndex=...) -> NDArray[floating[Any]]:
    """Return numbers spaced evenly on a log scale (a geometric progression).

This is similar to `logspace`, but with endpoints specified directly. Each output sample is a constant multiple of the previous."""

@overload
def geomspace(start: _ArrayLikeComplex_co, stop: _ArrayLikeComplex_co, num: SupportsIndex=..., endpoint: bool=..., dtype: None=..., axis: SupportsIndex=...) -> NDArray[complexfloating[Any, Any]]:
    """Return numbers spaced evenly on a log scale (a geometric progression).

This is similar to `logspace`, but with endpoints specified directly. Each output sample is a constant multiple of the previous."""

@overload
def geomspace(start: _ArrayLikeComplex_co, stop: _ArrayLikeComplex_co, num: SupportsIndex=..., endpoint: bool=..., dtype: _DTypeLike[_SCT]=..., axis: SupportsIndex=...) -> NDArray[_SCT]:
    """Return numbers spaced evenly on a log scale (a geometric progression).

This is similar to `logspace`, but with endpoints specified directly. Each output sample is a constant multiple of the previous."""

@overload
def geomspace(start: _ArrayLikeComplex_co, stop: _ArrayLikeComplex_co, num: SupportsIndex=..., endpoint: bool=..., dtype: DTypeLike=..., axis: SupportsIndex=...) -> NDArray[Any]:
    """Return numbers spaced evenly on a log scale (a geometric progression).

This is similar to `logspace`, but with endpoints specified directly. Each output sample is a constant multiple of the previous."""

def add_newdoc(place: str, obj: str, doc: str | tuple[str, str] | list[tuple[str, str]], warn_on_python: bool=...) -> None:
    """Add documentation to an existing object, typically one defined in C

The purpose is to allow easier editing of the docstrings without requiring a re-compile. This exists primarily for internal use within numpy itself."""
