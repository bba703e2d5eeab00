import sys
from collections.abc import Sequence, Iterator, Callable, Iterable
from typing import Literal as L, Any, TypeVar, overload, Protocol, SupportsIndex, SupportsInt
if sys.version_info >= (3, 10):
    from typing import TypeGuard
else:
    from typing_extensions import TypeGuard
from numpy import vectorize as vectorize, ufunc, generic, floating, complexfloating, intp, float64, complex128, timedelta64, datetime64, object_, _OrderKACF
from numpy._typing import NDArray, ArrayLike, DTypeLike, _ShapeLike, _ScalarLike_co, _DTypeLike, _ArrayLike, _ArrayLikeInt_co, _ArrayLikeFloat_co, _ArrayLikeComplex_co, _ArrayLikeTD64_co, _ArrayLikeDT64_co, _ArrayLikeObject_co, _FloatLike_co, _ComplexLike_co
from numpy.core.function_base import add_newdoc as add_newdoc
from numpy.core.multiarray import add_docstring as add_docstring, bincount as bincount
from numpy.core.umath import _add_newdoc_ufunc
_T = TypeVar('_T')
_T_co = TypeVar('_T_co', covariant=True)
_SCT = TypeVar('_SCT', bound=generic)
_ArrayType = TypeVar('_ArrayType', bound=NDArray[Any])
_2Tuple = tuple[_T, _T]

class _TrimZerosSequence(Protocol[_T_co]):

    def __len__(self) -> int:
        ...

    def __getitem__(self, key: slice, /) -> _T_co:
        ...

    def __iter__(self) -> Iterator[Any]:
        ...

class _SupportsWriteFlush(Protocol):

    def write(self, s: str, /) -> object:
        ...

    def flush(self) -> object:
        ...
__all__: list[str]

def add_newdoc_ufunc(ufunc: ufunc, new_docstring: str, /) -> None:
    """Replace the docstring for a ufunc with new_docstring. This method will only work if the current docstring for the ufunc is NULL. (At the C level, i.e. when ufunc->doc is NULL.)"""

@overload
def rot90(m: _ArrayLike[_SCT], k: int=..., axes: tuple[int, int]=...) -> NDArray[_SCT]:
    """Rotate an array by 90 degrees in the plane specified by axes.

Rotation direction is from the first towards the second axis."""

@overload
def rot90(m: ArrayLike, k: int=..., axes: tuple[int, int]=...) -> NDArray[Any]:
    """Rotate an array by 90 degrees in the plane specified by axes.

Rotation direction is from the first towards the second axis."""

@overload
def flip(m: _SCT, axis: None=...) -> _SCT:
    """Reverse the order of elements in an array along the given axis.

The shape of the array is preserved, but the elements are reordered."""

@overload
def flip(m: _ScalarLike_co, axis: None=...) -> Any:
    """Reverse the order of elements in an array along the given axis.

The shape of the array is preserved, but the elements are reordered."""

@overload
def flip(m: _ArrayLike[_SCT], axis: None | _ShapeLike=...) -> NDArray[_SCT]:
    """Reverse the order of elements in an array along the given axis.

The shape of the array is preserved, but the elements are reordered."""

@overload
def flip(m: ArrayLike, axis: None | _ShapeLike=...) -> NDArray[Any]:
    """Reverse the order of elements in an array along the given axis.

The shape of the array is preserved, but the elements are reordered."""

def iterable(y: object) -> TypeGuard[Iterable[Any]]:
    """Check whether or not an object can be iterated over."""

@overload
def average(a: _ArrayLikeFloat_co, axis: None=..., weights: None | _ArrayLikeFloat_co=..., returned: L[False]=..., keepdims: L[False]=...) -> floating[Any]:
    """Compute the weighted average along the specified axis."""

@overload
def average(a: _ArrayLikeComplex_co, axis: None=..., weights: None | _ArrayLikeComplex_co=..., returned: L[False]=..., keepdims: L[False]=...) -> complexfloating[Any, Any]:
    """Compute the weighted average along the specified axis."""

@overload
def average(a: _ArrayLikeObject_co, axis: None=..., weights: None | Any=..., returned: L[False]=..., keepdims: L[False]=...) -> Any:
    """Compute the weighted average along the specified axis."""

@overload
def average(a: _ArrayLikeFloat_co, axis: None=..., weights: None | _ArrayLikeFloat_co=..., returned: L[True]=..., keepdims: L[False]=...) -> _2Tuple[floating[Any]]:
    """Compute the weighted average along the specified axis."""

@overload
def average(a: _ArrayLikeComplex_co, axis: None=..., weights: None | _ArrayLikeComplex_co=..., returned: L[True]=..., keepdims: L[False]=...) -> _2Tuple[complexfloating[Any, Any]]:
    """Compute the weighted average along the specified axis."""

@overload
def average(a: _ArrayLikeObject_co, axis: None=..., weights: None | Any=..., returned: L[True]=..., keepdims: L[False]=...) -> _2Tuple[Any]:
    """Compute the weighted average along the specified axis."""

@overload
def average(a: _ArrayLikeComplex_co | _ArrayLikeObject_co, axis: None | _ShapeLike=..., weights: None | Any=..., returned: L[False]=..., keepdims: bool=...) -> Any:
    """Compute the weighted average along the specified axis."""

@overload
def average(a: _ArrayLikeComplex_co | _ArrayLikeObject_co, axis: None | _ShapeLike=..., weights: None | Any=..., returned: L[True]=..., keepdims: bool=...) -> _2Tuple[Any]:
    """Compute the weighted average along the specified axis."""

@overload
def asarray_chkfinite(a: _ArrayLike[_SCT], dtype: None=..., order: _OrderKACF=...) -> NDArray[_SCT]:
    """Convert the input to an array, checking for NaNs or Infs."""

@overload
def asarray_chkfinite(a: object, dtype: None=..., order: _OrderKACF=...) -> NDArray[Any]:
    """Convert the input to an array, checking for NaNs or Infs."""

@overload
def asarray_chkfinite(a: Any, dtype: _DTypeLike[_SCT], order: _OrderKACF=...) -> NDArray[_SCT]:
    """Convert the input to an array, checking for NaNs or Infs."""

@overload
def asarray_chkfinite(a: Any, dtype: DTypeLike, order: _OrderKACF=...) -> NDArray[Any]:
    """Convert the input to an array, checking for NaNs or Infs."""

@overload
def piecewise(x: _ArrayLike[_SCT], condlist: ArrayLike, funclist: Sequence[Any | Callable[..., Any]], *args: Any, **kw: Any) -> NDArray[_SCT]:
    """Evaluate a piecewise-defined function.

Given a set of conditions and corresponding functions, evaluate each function on the input data wherever its condition is true."""

@overload
def piecewise(x: ArrayLike, condlist: ArrayLike, funclist: Sequence[Any | Callable[..., Any]], *args: Any, **kw: Any) -> NDArray[Any]:
    """Evaluate a piecewise-defined function.

Given a set of conditions and corresponding functions, evaluate each function on the input data wherever its condition is true."""

def select(condlist: Sequence[ArrayLike], choicelist: Sequence[ArrayLike], default: ArrayLike=...) -> NDArray[Any]:
    """Return an array drawn from elements in choicelist, depending on conditions."""

@overload
def copy(a: _ArrayType, order: _OrderKACF, subok: L[True]) -> _ArrayType:
    """Return an array copy of the given object."""

@overload
def copy(a: _ArrayType, order: _OrderKACF=..., *, subok: L[True]) -> _ArrayType:
    """Return an array copy of the given object."""

@overload
def copy(a: _ArrayLike[_SCT], order: _OrderKACF=..., subok: L[False]=...) -> NDArray[_SCT]:
    """Return an array copy of the given object."""

@overload
def copy(a: ArrayLike, order: _OrderKACF=..., subok: L[False]=...) -> NDArray[Any]:
    """Return an array copy of the given object."""

def gradient(f: ArrayLike, *varargs: ArrayLike, axis: None | _ShapeLike=..., edge_order: L[1, 2]=...) -> Any:
    """Return the gradient of an N-dimensional array.

The gradient is computed using second order accurate central differences in the interior points and either first or second order accurate one-sides (forward or backwards) differences at the boundaries. The returned gradient hence has the same shape as the input array."""

@overload
def diff(a: _T, n: L[0], axis: SupportsIndex=..., prepend: ArrayLike=..., append: ArrayLike=...) -> _T:
    """Calculate the n-th discrete difference along the given axis.

The first difference is given by ``out[i] = a[i+1] - a[i]`` along the given axis, higher differences are calculated by using `diff` recursively."""

@overload
def diff(a: ArrayLike, n: int=..., axis: SupportsIndex=..., prepend: ArrayLike=..., append: ArrayLike=...) -> NDArray[Any]:
    """Calculate the n-th discrete difference along the given axis.

The first difference is given by ``out[i] = a[i+1] - a[i]`` along the given axis, higher differences are calculated by using `diff` recursively."""

@overload
def interp(x: _ArrayLikeFloat_co, xp: _ArrayLikeFloat_co, fp: _ArrayLikeFloat_co, left: None | _FloatLike_co=..., right: None | _FloatLike_co=..., period: None | _FloatLike_co=...) -> NDArray[float64]:
    """One-dimensional linear interpolation.

Returns the one-dimensional piecewise linear interpolant to a function with given discrete data points (`xp`, `fp`), evaluated at `x`."""

@overload
def interp(x: _ArrayLikeFloat_co, xp: _ArrayLikeFloat_co, fp: _ArrayLikeComplex_co, left: None | _ComplexLike_co=..., right: None | _ComplexLike_co=..., period: None | _FloatLike_co=...) -> NDArray[complex128]:
    """One-dimensional linear interpolation.

Returns the one-dimensional piecewise linear interpolant to a function with given discrete data points (`xp`, `fp`), evaluated at `x`."""

@overload
def angle(z: _ComplexLike_co, deg: bool=...) -> floating[Any]:
    """Return the angle of the complex argument."""

@overload
def angle(z: object_, deg: bool=...) -> Any:
    """Return the angle of the complex argument."""

@overload
def angle(z: _ArrayLikeComplex_co, deg: bool=...) -> NDArray[floating[Any]]:
    """Return the angle of the complex argument."""

@overload
def angle(z: _ArrayLikeObject_co, deg: bool=...) -> NDArray[object_]:
    """Return the angle of the complex argument."""

@overload
def unwrap(p: _ArrayLikeFloat_co, discont: None | float=..., axis: int=..., *, period: float=...) -> NDArray[floating[Any]]:
    """Unwrap by changing deltas between values to 2*pi complement.

Unwrap radian phase `p` by changing absolute jumps greater than `discont` to their 2*pi complement along the given axis."""

@overload
def unwrap(p: _ArrayLikeObject_co, discont: None | float=..., axis: int=..., *, period: float=...) -> NDArray[object_]:
    """Unwrap by changing deltas between values to 2*pi complement.

Unwrap radian phase `p` by changing absolute jumps greater than `discont` to their 2*pi complement along the given axis."""

def sort_complex(a: ArrayLike) -> NDArray[complexfloating[Any, Any]]:
    """Sort a complex array using the real part first, then the imaginary part."""

def trim_zeros(filt: _TrimZerosSequence[_T], trim: L['f', 'b', 'fb', 'bf']=...) -> _T:
    """Trim the leading and/or trailing zeros from a 1-D array or sequence."""

@overload
def extract(condition: ArrayLike, arr: _ArrayLike[_SCT]) -> NDArray[_SCT]:
    """Return the elements of an array that satisfy some condition.

This is equivalent to ``np.compress(ravel(condition), ravel(arr))``. If `condition` is boolean ``np.extract`` is equivalent to ``arr[condition]``.

Note that `place` does the exact opposite of `extract`."""

@overload
def extract(condition: ArrayLike, arr: ArrayLike) -> NDArray[Any]:
    """Return the elements of an array that satisfy some condition.

This is equivalent to ``np.compress(ravel(condition), ravel(arr))``. If `condition` is boolean ``np.extract`` is equivalent to ``arr[condition]``.

Note that `place` does the exact opposite of `extract`."""

def place(arr: NDArray[Any], mask: ArrayLike, vals: Any) -> None:
    """Change elements of an array based on conditional and input values.

Similar to ``np.copyto(arr, vals, where=mask)``, the difference is that `place` uses the first N elements of `vals`, where N is the number of True values in `mask`, while `copyto` uses the elements where `mask` is True.

Note that `extract` does the exact opposite of `place`."""

def disp(mesg: object, device: None | _SupportsWriteFlush=..., linefeed: bool=...) -> None:
    """Display a message on a device."""

@overload
def cov(m: _ArrayLikeFloat_co, y: None | _ArrayLikeFloat_co=..., rowvar: bool=..., bias: bool=..., ddof: None | SupportsIndex | SupportsInt=..., fweights: None | ArrayLike=..., aweights: None | ArrayLike=..., *, dtype: None=...) -> NDArray[floating[Any]]:
    """Estimate a covariance matrix, given data and weights.

Covariance indicates the level to which two variables vary together. If we examine N-dimensional samples, :math:`X = [x_1, x_2, ... x_N]^T`, then the covariance matrix element :math:`C_{ij}` is the covariance of :math:`x_i` and :math:`x_j`. The element :math:`C_{ii}` is the variance of :math:`x_i`.

See the notes for an outline of the algorithm."""

@overload
def cov(m: _ArrayLikeComplex_co, y: None | _ArrayLikeComplex_co=..., rowvar: bool=..., bias: bool=..., ddof: None | SupportsIndex | SupportsInt=..., fweights: None | ArrayLike=..., aweights: None | ArrayLike=..., *, dtype: None=...) -> NDArray[complexfloating[Any, Any]]:
    """Estimate a covariance matrix, given data and weights.

Covariance indicates the level to which two variables vary together. If we examine N-dimensional samples, :math:`X = [x_1, x_2, ... x_N]^T`, then the covariance matrix element :math:`C_{ij}` is the covariance of :math:`x_i` and :math:`x_j`. The element :math:`C_{ii}` is the variance of :math:`x_i`.

See the notes for an outline of the algorithm."""

@overload
def cov(m: _ArrayLikeComplex_co, y: None | _ArrayLikeComplex_co=..., rowvar: bool=..., bias: bool=..., ddof: None | SupportsIndex | SupportsInt=..., fweights: None | ArrayLike=..., aweights: None | ArrayLike=..., *, dtype: _DTypeLike[_SCT]) -> NDArray[_SCT]:
    """Estimate a covariance matrix, given data and weights.

Covariance indicates the level to which two variables vary together. If we examine N-dimensional samples, :math:`X = [x_1, x_2, ... x_N]^T`, then the covariance matrix element :math:`C_{ij}` is the covariance of :math:`x_i` and :math:`x_j`. The element :math:`C_{ii}` is the variance of :math:`x_i`.

See the notes for an outline of the algorithm."""

@overload
def cov(m: _ArrayLikeComplex_co, y: None | _ArrayLikeComplex_co=..., rowvar: bool=..., bias: bool=..., ddof: None | SupportsIndex | SupportsInt=..., fweights: None | ArrayLike=..., aweights: None | ArrayLike=..., *, dtype: DTypeLike) -> NDArray[Any]:
    """Estimate a covariance matrix, given data and weights.

Covariance indicates the level to which two variables vary together. If we examine N-dimensional samples, :math:`X = [x_1, x_2, ... x_N]^T`, then the covariance matrix element :math:`C_{ij}` is the covariance of :math:`x_i` and :math:`x_j`. The element :math:`C_{ii}` is the variance of :math:`x_i`.

See the notes for an outline of the algorithm."""

@overload
def corrcoef(m: _ArrayLikeFloat_co, y: None | _ArrayLikeFloat_co=..., rowvar: bool=..., *, dtype: None=...) -> NDArray[floating[Any]]:
    """Return Pearson product-moment correlation coefficients.

Please refer to the documentation for `cov` for more detail. The relationship between the correlation coefficient matrix, `R`, and the covariance matrix, `C`, is

The values of `R` are between -1 and 1, inclusive."""

@overload
def corrcoef(m: _ArrayLikeComplex_co, y: None | _ArrayLikeComplex_co=..., rowvar: bool=..., *, dtype: None=...) -> NDArray[complexfloating[Any, Any]]:
    """Return Pearson product-moment correlation coefficients.

Please refer to the documentation for `cov` for more detail. The relationship between the correlation coefficient matrix, `R`, and the covariance matrix, `C`, is

The values of `R` are between -1 and 1, inclusive."""

@overload
def corrcoef(m: _ArrayLikeComplex_co, y: None | _ArrayLikeComplex_co=..., rowvar: bool=..., *, dtype: _DTypeLike[_SCT]) -> NDArray[_SCT]:
    """Return Pearson product-moment correlation coefficients.

Please refer to the documentation for `cov` for more detail. The relationship between the correlation coefficient matrix, `R`, and the covariance matrix, `C`, is

The values of `R` are between -1 and 1, inclusive."""

@overload
def corrcoef(m: _ArrayLikeComplex_co, y: None | _ArrayLikeComplex_co=..., rowvar: bool=..., *, dtype: DTypeLike) -> NDArray[Any]:
    """Return Pearson product-moment correlation coefficients.

Please refer to the documentation for `cov` for more detail. The relationship between the correlation coefficient matrix, `R`, and the covariance matrix, `C`, is

The values of `R` are between -1 and 1, inclusive."""

def blackman(M: _FloatLike_co) -> NDArray[floating[Any]]:
    """Return the Blackman window.

The Blackman window is a taper formed by using the first three terms of a summation of cosines. It was designed to have close to the minimal leakage possible. It is close to optimal, only slightly worse than a Kaiser window."""

def bartlett(M: _FloatLike_co) -> NDArray[floating[Any]]:
    """Return the Bartlett window.

The Bartlett window is very similar to a triangular window, except that the end points are at zero. It is often used in signal processing for tapering a signal, without generating too much ripple in the frequency domain."""

def hanning(M: _FloatLike_co) -> NDArray[floating[Any]]:
    """Return the Hanning window.

The Hanning window is a taper formed by using a weighted cosine."""

def hamming(M: _FloatLike_co) -> NDArray[floating[Any]]:
    """Return the Hamming window.

The Hamming window is a taper formed by using a weighted cosine."""

def i0(x: _ArrayLikeFloat_co) -> NDArray[floating[Any]]:
    """Modified Bessel function of the first kind, order 0.

Usually denoted :math:`I_0`. This function does broadcast, but will *not* "up-cast" int dtype arguments unless accompanied by at least one float or complex dtype argument (see Raises below)."""

def kaiser(M: _FloatLike_co, beta: _FloatLike_co) -> NDArray[floating[Any]]:
    """Return the Kaiser window.

The Kaiser window is a taper formed by using a Bessel function."""

@overload
def sinc(x: _FloatLike_co) -> floating[Any]:
    """Return the sinc function.

The sinc function is :math:`\\sin(\\pi x)/(\\pi x)`."""

@overload
def sinc(x: _ComplexLike_co) -> complexfloating[Any, Any]:
    """Return the sinc function.

The sinc function is :math:`\\sin(\\pi x)/(\\pi x)`."""

@overload
def sinc(x: _ArrayLikeFloat_co) -> NDArray[floating[Any]]:
    """Return the sinc function.

The sinc function is :math:`\\sin(\\pi x)/(\\pi x)`."""

@overload
def sinc(x: _ArrayLikeComplex_co) -> NDArray[complexfloating[Any, Any]]:
    """Return the sinc function.

The sinc function is :math:`\\sin(\\pi x)/(\\pi x)`."""

@overload
def median(a: _ArrayLikeFloat_co, axis: None=..., out: None=..., overwrite_input: bool=..., keepdims: L[False]=...) -> floating[Any]:
    """Compute the median along the specified axis.

Returns the median of the array elements."""

@overload
def median(a: _ArrayLikeComplex_co, axis: None=..., out: None=..., overwrite_input: bool=..., keepdims: L[False]=...) -> complexfloating[Any, Any]:
    """Compute the median along the specified axis.

Returns the median of the array elements."""

@overload
def median(a: _ArrayLikeTD64_co, axis: None=..., out: None=..., overwrite_input: bool=..., keepdims: L[False]=...) -> timedelta64:
    """Compute the median along the specified axis.

Returns the median of the array elements."""

@overload
def median(a: _ArrayLikeObject_co, axis: None=..., out: None=..., overwrite_input: bool=..., keepdims: L[False]=...) -> Any:
    """Compute the median along the specified axis.

Returns the median of the array elements."""

@overload
def median(a: _ArrayLikeFloat_co | _ArrayLikeComplex_co | _ArrayLikeTD64_co | _ArrayLikeObject_co, axis: None | _ShapeLike=..., out: None=..., overwrite_input: bool=..., keepdims: bool=...) -> Any:
    """Compute the median along the specified axis.

Returns the median of the array elements."""

@overload
def median(a: _ArrayLikeFloat_co | _ArrayLikeComplex_co | _ArrayLikeTD64_co | _ArrayLikeObject_co, axis: None | _ShapeLike=..., out: _ArrayType=..., overwrite_input: bool=..., keepdims: bool=...) -> _ArrayType:
    """Compute the median along the specified axis.

Returns the median of the array elements."""
_MethodKind = L['inverted_cdf', 'averaged_inverted_cdf', 'closest_observation', 'interpolated_inverted_cdf', 'hazen', 'weibull', 'linear', 'median_unbiased', 'normal_unbiased', 'lower', 'higher', 'midpoint', 'nearest']

@overload
def percentile(a: _ArrayLikeFloat_co, q: _FloatLike_co, axis: None=..., out: None=..., overwrite_input: bool=..., method: _MethodKind=..., keepdims: L[False]=...) -> floating[Any]:
    """Compute the q-th percentile of the data along the specified axis.

Returns the q-th percentile(s) of the array elements."""

@overload
def percentile(a: _ArrayLikeComplex_co, q: _FloatLike_co, axis: None=..., out: None=..., overwrite_input: bool=..., method: _MethodKind=..., keepdims: L[False]=...) -> complexfloating[Any, Any]:
    """Compute the q-th percentile of the data along the specified axis.

Returns the q-th percentile(s) of the array elements."""

@overload
def percentile(a: _ArrayLikeTD64_co, q: _FloatLike_co, axis: None=..., out: None=..., overwrite_input: bool=..., method: _MethodKind=..., keepdims: L[False]=...) -> timedelta64:
    """Compute the q-th percentile of the data along the specified axis.

Returns the q-th percentile(s) of the array elements."""

@overload
def percentile(a: _ArrayLikeDT64_co, q: _FloatLike_co, axis: None=..., out: None=..., overwrite_input: bool=..., method: _MethodKind=..., keepdims: L[False]=...) -> datetime64:
    """Compute the q-th percentile of the data along the specified axis.

Returns the q-th percentile(s) of the array elements."""

@overload
def percentile(a: _ArrayLikeObject_co, q: _FloatLike_co, axis: None=..., out: None=..., overwrite_input: bool=..., method: _MethodKind=..., keepdims: L[False]=...) -> Any:
    """Compute the q-th percentile of the data along the specified axis.

Returns the q-th percentile(s) of the array elements."""

@overload
def percentile(a: _ArrayLikeFloat_co, q: _ArrayLikeFloat_co, axis: None=..., out: None=..., overwrite_input: bool=..., method: _MethodKind=..., keepdims: L[False]=...) -> NDArray[floating[Any]]:
    """Compute the q-th percentile of the data along the specified axis.

Returns the q-th percentile(s) of the array elements."""

@overload
def percentile(a: _ArrayLikeComplex_co, q: _ArrayLikeFloat_co, axis: None=..., out: None=..., overwrite_input: bool=..., method: _MethodKind=..., keepdims: L[False]=...) -> NDArray[complexfloating[Any, Any]]:
    """Compute the q-th percentile of the data along the specified axis.

Returns the q-th percentile(s) of the array elements."""

@overload
def percentile(a: _ArrayLikeTD64_co, q: _ArrayLikeFloat_co, axis: None=..., out: None=..., overwrite_input: bool=..., method: _MethodKind=..., keepdims: L[False]=...) -> NDArray[timedelta64]:
    """Compute the q-th percentile of the data along the specified axis.

Returns the q-th percentile(s) of the array elements."""

@overload
def percentile(a: _ArrayLikeDT64_co, q: _ArrayLikeFloat_co, axis: None=..., out: None=..., overwrite_input: bool=..., method: _MethodKind=..., keepdims: L[False]=...) -> NDArray[datetime64]:
    """Compute the q-th percentile of the data along the specified axis.

Returns the q-th percentile(s) of the array elements."""

@overload
def percentile(a: _ArrayLikeObject_co, q: _ArrayLikeFloat_co, axis: None=..., out: None=..., overwrite_input: bool=..., method: _MethodKind=..., keepdims: L[False]=...) -> NDArray[object_]:
    """Compute the q-th percentile of the data along the specified axis.

Returns the q-th percentile(s) of the array elements."""

@overload
def percentile(a: _ArrayLikeComplex_co | _ArrayLikeTD64_co | _ArrayLikeTD64_co | _ArrayLikeObject_co, q: _ArrayLikeFloat_co, axis: None | _ShapeLike=..., out: None=..., overwrite_input: bool=..., method: _MethodKind=..., keepdims: bool=...) -> Any:
    """Compute the q-th percentile of the data along the specified axis.

Returns the q-th percentile(s) of the array elements."""

@overload
def percentile(a: _ArrayLikeComplex_co | _ArrayLikeTD64_co | _ArrayLikeTD64_co | _ArrayLikeObject_co, q: _ArrayLikeFloat_co, axis: None | _ShapeLike=..., out: _ArrayType=..., overwrite_input: bool=..., method: _MethodKind=..., keepdims: bool=...) -> _ArrayType:
    """Compute the q-th percentile of the data along the specified axis.

Returns the q-th percentile(s) of the array elements."""
quantile = percentile

def trapz(y: _ArrayLikeComplex_co | _ArrayLikeTD64_co | _ArrayLikeObject_co, x: None | _ArrayLikeComplex_co | _ArrayLikeTD64_co | _ArrayLikeObject_co=..., dx: float=..., axis: SupportsIndex=...) -> Any:
    """Integrate along the given axis using the composite trapezoidal rule.

Integrate `y` (`x`) along given axis."""

def meshgrid(*xi: ArrayLike, copy: bool=..., sparse: bool=..., indexing: L['xy', 'ij']=...) -> list[NDArray[Any]]:
    """Return coordinate matrices from coordinate vectors.

Make N-D coordinate arrays for vectorized evaluations of N-D scalar/vector fields over N-D grids, given one-dimensional coordinate arrays x1, x2,..., xn."""

@overload
def delete(arr: _ArrayLike[_SCT], obj: slice | _ArrayLikeInt_co, axis: None | SupportsIndex=...) -> NDArray[_SCT]:
    """Return a new array with sub-arrays along an axis deleted. For a one dimensional array, this returns those entries not returned by `arr[obj]`."""

@overload
def delete(arr: ArrayLike, obj: slice | _ArrayLikeInt_co, axis: None | SupportsIndex=...) -> NDArray[Any]:
    """Return a new array with sub-arrays along an axis deleted. For a one dimensional array, this returns those entries not returned by `arr[obj]`."""

@overload
def insert(arr: _ArrayLike[_SCT], obj: slice | _ArrayLikeInt_co, values: ArrayLike, axis: None | SupportsIndex=...) -> NDArray[_SCT]:
    """Insert values along the given axis before the given indices."""

@overload
def insert(arr: ArrayLike, obj: slice | _ArrayLikeInt_co, values: ArrayLike, axis: None | SupportsIndex=...) -> NDArray[Any]:
    """Insert values along the given axis before the given indices."""

def append(arr: ArrayLike, values: ArrayLike, axis: None | SupportsIndex=...) -> NDArray[Any]:
    """Append values to the end of an array."""

@overload
def digitize(x: _FloatLike_co, bins: _ArrayLikeFloat_co, right: bool=...) -> intp:
    """Return the indices of the bins to which each value in input array belongs.

========= ============= ============================ `right` order of bins returned index `i` satisfies ========= ============= ============================ ``False`` increasing ``bins[i-1] <= x < bins[i]`` ``True`` increasing ``bins[i-1] < x <= bins[i]`` ``False`` decreasing ``bins[i-1] > x >= bins[i]`` ``True`` decreasing ``bins[i-1] >= x > bins[i]`` ========= ============= ============================

If values in `x` are beyond the bounds of `bins`, 0 or ``len(bins)`` is returned as appropriate."""

@overload
def digitize(x: _ArrayLikeFloat_co, bins: _ArrayLikeFloat_co, right: bool=...) -> NDArray[intp]:
    """Return the indices of the bins to which each value in input array belongs.

========= ============= ============================ `right` order of bins returned index `i` satisfies ========= ============= ============================ ``False`` increasing ``bins[i-1] <= x < bins[i]`` ``True`` increasing ``bins[i-1] < x <= bins[i]`` ``False`` decreasing ``bins[i-1] > x >= bins[i]`` ``True`` decreasing ``bins[i-1] >= x > bins[i]`` ========= ============= ============================

If values in `x` are beyond the bounds of `bins`, 0 or ``len(bins)`` is returned as appropriate."""
