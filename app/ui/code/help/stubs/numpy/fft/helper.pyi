from typing import Any, TypeVar, overload
from numpy import generic, integer, floating, complexfloating
from numpy._typing import NDArray, ArrayLike, _ShapeLike, _ArrayLike, _ArrayLikeFloat_co, _ArrayLikeComplex_co
_SCT = TypeVar('_SCT', bound=generic)
__all__: list[str]

@overload
def fftshift(x: _ArrayLike[_SCT], axes: None | _ShapeLike=...) -> NDArray[_SCT]:
    """Shift the zero-frequency component to the center of the spectrum.

This function swaps half-spaces for all axes listed (defaults to all). Note that ``y[0]`` is the Nyquist component only if ``len(x)`` is even."""

@overload
def fftshift(x: ArrayLike, axes: None | _ShapeLike=...) -> NDArray[Any]:
    """Shift the zero-frequency component to the center of the spectrum.

This function swaps half-spaces for all axes listed (defaults to all). Note that ``y[0]`` is the Nyquist component only if ``len(x)`` is even."""

@overload
def ifftshift(x: _ArrayLike[_SCT], axes: None | _ShapeLike=...) -> NDArray[_SCT]:
    """The inverse of `fftshift`. Although identical for even-length `x`, the functions differ by one sample for odd-length `x`."""

@overload
def ifftshift(x: ArrayLike, axes: None | _ShapeLike=...) -> NDArray[Any]:
    """The inverse of `fftshift`. Although identical for even-length `x`, the functions differ by one sample for odd-length `x`."""

@overload
def fftfreq(n: int | integer[Any], d: _ArrayLikeFloat_co) -> NDArray[floating[Any]]:
    """Return the Discrete Fourier Transform sample frequencies.

The returned float array `f` contains the frequency bin centers in cycles per unit of the sample spacing (with zero at the start). For instance, if the sample spacing is in seconds, then the frequency unit is cycles/second.

Given a window length `n` and a sample spacing `d`::

f = [0, 1, ..., n/2-1, -n/2, ..., -1] / (d*n) if n is even f = [0, 1, ..., (n-1)/2, -(n-1)/2, ..., -1] / (d*n) if n is odd"""

@overload
def fftfreq(n: int | integer[Any], d: _ArrayLikeComplex_co) -> NDArray[complexfloating[Any, Any]]:
    """Return the Discrete Fourier Transform sample frequencies.

The returned float array `f` contains the frequency bin centers in cycles per unit of the sample spacing (with zero at the start). For instance, if the sample spacing is in seconds, then the frequency unit is cycles/second.

Given a window length `n` and a sample spacing `d`::

f = [0, 1, ..., n/2-1, -n/2, ..., -1] / (d*n) if n is even f = [0, 1, ..., (n-1)/2, -(n-1)/2, ..., -1] / (d*n) if n is odd"""

@overload
def rfftfreq(n: int | integer[Any], d: _ArrayLikeFloat_co) -> NDArray[floating[Any]]:
    """Return the Discrete Fourier Transform sample frequencies (for usage with rfft, irfft).

The returned float array `f` contains the frequency bin centers in cycles per unit of the sample spacing (with zero at the start). For instance, if the sample spacing is in seconds, then the frequency unit is cycles/second.

Given a window length `n` and a sample spacing `d`::

f = [0, 1, ..., n/2-1, n/2] / (d*n) if n is even f = [0, 1, ..., (n-1)/2-1, (n-1)/2] / (d*n) if n is odd

Unlike `fftfreq` (but like `scipy.fftpack.rfftfreq`) the Nyquist frequency component is considered to be positive."""

@overload
def rfftfreq(n: int | integer[Any], d: _ArrayLikeComplex_co) -> NDArray[complexfloating[Any, Any]]:
    """Return the Discrete Fourier Transform sample frequencies (for usage with rfft, irfft).

The returned float array `f` contains the frequency bin centers in cycles per unit of the sample spacing (with zero at the start). For instance, if the sample spacing is in seconds, then the frequency unit is cycles/second.

Given a window length `n` and a sample spacing `d`::

f = [0, 1, ..., n/2-1, n/2] / (d*n) if n is even f = [0, 1, ..., (n-1)/2-1, (n-1)/2] / (d*n) if n is odd

Unlike `fftfreq` (but like `scipy.fftpack.rfftfreq`) the Nyquist frequency component is considered to be positive."""
