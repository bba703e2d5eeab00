from collections.abc import Sequence
from typing import Literal as L
from numpy import complex128, float64
from numpy._typing import ArrayLike, NDArray, _ArrayLikeNumber_co
_NormKind = L[None, 'backward', 'ortho', 'forward']
__all__: list[str]

def fft(a: ArrayLike, n: None | int=..., axis: int=..., norm: _NormKind=...) -> NDArray[complex128]:
    """Compute the one-dimensional discrete Fourier Transform.

This function computes the one-dimensional *n*-point discrete Fourier Transform (DFT) with the efficient Fast Fourier Transform (FFT) algorithm [CT]."""

def ifft(a: ArrayLike, n: None | int=..., axis: int=..., norm: _NormKind=...) -> NDArray[complex128]:
    """Compute the one-dimensional inverse discrete Fourier Transform.

This function computes the inverse of the one-dimensional *n*-point discrete Fourier transform computed by `fft`. In other words, ``ifft(fft(a)) == a`` to within numerical accuracy. For a general description of the algorithm and definitions, see `numpy.fft`.

The input should be ordered in the same way as is returned by `fft`, i.e.,"""

def rfft(a: ArrayLike, n: None | int=..., axis: int=..., norm: _NormKind=...) -> NDArray[complex128]:
    """Compute the one-dimensional discrete Fourier Transform for real input.

This function computes the one-dimensional *n*-point discrete Fourier Transform (DFT) of a real-valued array by means of an efficient algorithm called the Fast Fourier Transform (FFT)."""

def irfft(a: ArrayLike, n: None | int=..., axis: int=..., norm: _NormKind=...) -> NDArray[float64]:
    """Compute the inverse of the n-point DFT for real input.

This function computes the inverse of the one-dimensional *n*-point discrete Fourier Transform of real input computed by `rfft`. In other words, ``irfft(rfft(a), len(a)) == a`` to within numerical accuracy. (See Notes below for why ``len(a)`` is necessary here.)"""

def hfft(a: _ArrayLikeNumber_co, n: None | int=..., axis: int=..., norm: _NormKind=...) -> NDArray[float64]:
    """Compute the FFT of a signal that has Hermitian symmetry, i.e., a real spectrum."""

def ihfft(a: ArrayLike, n: None | int=..., axis: int=..., norm: _NormKind=...) -> NDArray[complex128]:
    """Compute the inverse FFT of a signal that has Hermitian symmetry."""

def fftn(a: ArrayLike, s: None | Sequence[int]=..., axes: None | Sequence[int]=..., norm: _NormKind=...) -> NDArray[complex128]:
    """Compute the N-dimensional discrete Fourier Transform.

This function computes the *N*-dimensional discrete Fourier Transform over any number of axes in an *M*-dimensional array by means of the Fast Fourier Transform (FFT)."""

def ifftn(a: ArrayLike, s: None | Sequence[int]=..., axes: None | Sequence[int]=..., norm: _NormKind=...) -> NDArray[complex128]:
    """Compute the N-dimensional inverse discrete Fourier Transform.

This function computes the inverse of the N-dimensional discrete Fourier Transform over any number of axes in an M-dimensional array by means of the Fast Fourier Transform (FFT). In other words, ``ifftn(fftn(a)) == a`` to within numerical accuracy. For a description of the definitions and conventions used, see `numpy.fft`."""

def rfftn(a: ArrayLike, s: None | Sequence[int]=..., axes: None | Sequence[int]=..., norm: _NormKind=...) -> NDArray[complex128]:
    """Compute the N-dimensional discrete Fourier Transform for real input.

This function computes the N-dimensional discrete Fourier Transform over any number of axes in an M-dimensional real array by means of the Fast Fourier Transform (FFT). By default, all axes are transformed, with the real transform performed over the last axis, while the remaining transforms are complex."""

def irfftn(a: ArrayLike, s: None | Sequence[int]=..., axes: None | Sequence[int]=..., norm: _NormKind=...) -> NDArray[float64]:
    """Compute the inverse of the N-dimensional FFT of real input.

This function computes the inverse of the N-dimensional discrete Fourier Transform for real input over any number of axes in an M-dimensional array by means of the Fast Fourier Transform (FFT). In other words, ``irfftn(rfftn(a), a.shape) == a`` to within numerical accuracy. (The ``a.shape`` is necessary like ``len(a)`` is for `irfft`, and for the same reason.)

The input should be ordered in the same way as is returned by `rfftn`, i.e. as for `irfft` for the final transformation axis, and as for `ifftn` along all the other axes."""

def fft2(a: ArrayLike, s: None | Sequence[int]=..., axes: None | Sequence[int]=..., norm: _NormKind=...) -> NDArray[complex128]:
    """Compute the 2-dimensional discrete Fourier Transform

This function computes the *n*-dimensional discrete Fourier Transform over any axes in an *M*-dimensional array by means of the Fast Fourier Transform (FFT). By default, the transform is computed over the last two axes of the input array, i.e., a 2-dimensional FFT."""

def ifft2(a: ArrayLike, s: None | Sequence[int]=..., axes: None | Sequence[int]=..., norm: _NormKind=...) -> NDArray[complex128]:
    """Compute the 2-dimensional inverse discrete Fourier Transform.

This function computes the inverse of the 2-dimensional discrete Fourier Transform over any number of axes in an M-dimensional array by means of the Fast Fourier Transform (FFT). In other words, ``ifft2(fft2(a)) == a`` to within numerical accuracy. By default, the inverse transform is computed over the last two axes of the input array."""

def rfft2(a: ArrayLike, s: None | Sequence[int]=..., axes: None | Sequence[int]=..., norm: _NormKind=...) -> NDArray[complex128]:
    """Compute the 2-dimensional FFT of a real array."""

def irfft2(a: ArrayLike, s: None | Sequence[int]=..., axes: None | Sequence[int]=..., norm: _NormKind=...) -> NDArray[float64]:
    """Compute the 2-dimensional inverse FFT of a real array."""
