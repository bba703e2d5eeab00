from typing import Any
from numpy.lib.index_tricks import AxisConcatenator
from numpy.ma.core import dot as dot, mask_rowcols as mask_rowcols
__all__: list[str]

def count_masked(arr, axis=...):
    """Count the number of masked elements along the given axis."""

def masked_all(shape, dtype=...):
    """Empty masked array with all elements masked.

Return an empty masked array of the given shape and dtype, where all the data are masked."""

def masked_all_like(arr):
    """Empty masked array with the properties of an existing array.

Return an empty masked array of the same shape and dtype as the array `arr`, where all the data are masked."""

class _fromnxfunction:
    __name__: Any
    __doc__: Any

    def __init__(self, funcname):
        ...

    def getdoc(self):
        ...

    def __call__(self, *args, **params):
        ...

class _fromnxfunction_single(_fromnxfunction):

    def __call__(self, x, *args, **params):
        ...

class _fromnxfunction_seq(_fromnxfunction):

    def __call__(self, x, *args, **params):
        ...

class _fromnxfunction_allargs(_fromnxfunction):

    def __call__(self, *args, **params):
        ...
atleast_1d: _fromnxfunction_allargs
atleast_2d: _fromnxfunction_allargs
atleast_3d: _fromnxfunction_allargs
vstack: _fromnxfunction_seq
row_stack: _fromnxfunction_seq
hstack: _fromnxfunction_seq
column_stack: _fromnxfunction_seq
dstack: _fromnxfunction_seq
stack: _fromnxfunction_seq
hsplit: _fromnxfunction_single
diagflat: _fromnxfunction_single

def apply_along_axis(func1d, axis, arr, *args, **kwargs):
    """Apply a function to 1-D slices along the given axis.

Execute `func1d(a, *args, **kwargs)` where `func1d` operates on 1-D arrays and `a` is a 1-D slice of `arr` along `axis`.

This is equivalent to (but faster than) the following use of `ndindex` and `s_`, which sets each of ``ii``, ``jj``, and ``kk`` to a tuple of indices::

Ni, Nk = a.shape[:axis], a.shape[axis+1:] for ii in ndindex(Ni): for kk in ndindex(Nk): f = func1d(arr[ii + s_[:,] + kk]) Nj = f.shape for jj in ndindex(Nj): out[ii + jj + kk] = f[jj]

Equivalently, eliminating the inner loop, this can be expressed as::"""

def apply_over_axes(func, a, axes):
    """Apply a function repeatedly over multiple axes.

`func` is called as `res = func(a, axis)`, where `axis` is the first element of `axes`. The result `res` of the function call must have either the same dimensions as `a` or one less dimension. If `res` has one less dimension than `a`, a dimension is inserted before `axis`. The call to `func` is then repeated for each axis in `axes`, with `res` as the first argument."""

def average(a, axis=..., weights=..., returned=..., keepdims=...):
    """Return the weighted average of array over the given axis."""

def median(a, axis=..., out=..., overwrite_input=..., keepdims=...):
    """Compute the median along the specified axis.

Returns the median of the array elements."""

def compress_nd(x, axis=...):
    """Suppress slices from multiple dimensions which contain masked values."""

def compress_rowcols(x, axis=...):
    """Suppress the rows and/or columns of a 2-D array that contain masked values.

The suppression behavior is selected with the `axis` parameter.

- If axis is None, both rows and columns are suppressed. - If axis is 0, only rows are suppressed. - If axis is 1 or -1, only columns are suppressed."""

def compress_rows(a):
    """Suppress whole rows of a 2-D array that contain masked values.

This is equivalent to ``np.ma.compress_rowcols(a, 0)``, see `extras.compress_rowcols` for details."""

def compress_cols(a):
    """Suppress whole columns of a 2-D array that contain masked values.

This is equivalent to ``np.ma.compress_rowcols(a, 1)``, see `extras.compress_rowcols` for details."""

def mask_rows(a, axis=...):
    """Mask rows of a 2D array that contain masked values.

This function is a shortcut to ``mask_rowcols`` with `axis` equal to 0."""

def mask_cols(a, axis=...):
    """Mask columns of a 2D array that contain masked values.

This function is a shortcut to ``mask_rowcols`` with `axis` equal to 1."""

def ediff1d(arr, to_end=..., to_begin=...):
    """Compute the differences between consecutive elements of an array.

This function is the equivalent of `numpy.ediff1d` that takes masked values into account, see `numpy.ediff1d` for details."""

def unique(ar1, return_index=..., return_inverse=...):
    """Finds the unique elements of an array.

Masked values are considered the same element (masked). The output array is always a masked array. See `numpy.unique` for more details."""

def intersect1d(ar1, ar2, assume_unique=...):
    """Returns the unique elements common to both arrays.

Masked values are considered equal one to the other. The output is always a masked array.

See `numpy.intersect1d` for more details."""

def setxor1d(ar1, ar2, assume_unique=...):
    """Set exclusive-or of 1-D arrays with unique elements.

The output is always a masked array. See `numpy.setxor1d` for more details."""

def in1d(ar1, ar2, assume_unique=..., invert=...):
    """Test whether each element of an array is also present in a second array.

The output is always a masked array. See `numpy.in1d` for more details.

We recommend using :func:`isin` instead of `in1d` for new code."""

def isin(element, test_elements, assume_unique=..., invert=...):
    """Calculates `element in test_elements`, broadcasting over `element` only.

The output is always a masked array of the same shape as `element`. See `numpy.isin` for more details."""

def union1d(ar1, ar2):
    """Union of two arrays.

The output is always a masked array. See `numpy.union1d` for more details."""

def setdiff1d(ar1, ar2, assume_unique=...):
    """Set difference of 1D arrays with unique elements.

The output is always a masked array. See `numpy.setdiff1d` for more details."""

def cov(x, y=..., rowvar=..., bias=..., allow_masked=..., ddof=...):
    """Estimate the covariance matrix.

Except for the handling of missing data this function does the same as `numpy.cov`. For more details and examples, see `numpy.cov`.

By default, masked values are recognized as such. If `x` and `y` have the same shape, a common mask is allocated: if ``x[i,j]`` is masked, then ``y[i,j]`` will also be masked. Setting `allow_masked` to False will raise an exception if values are missing in either of the input arrays."""

def corrcoef(x, y=..., rowvar=..., bias=..., allow_masked=..., ddof=...):
    """Return Pearson product-moment correlation coefficients.

Except for the handling of missing data this function does the same as `numpy.corrcoef`. For more details and examples, see `numpy.corrcoef`."""

class MAxisConcatenator(AxisConcatenator):
    """Translate slice objects to concatenation along an axis.

For documentation on usage, see `mr_class`."""
    concatenate: Any

    @classmethod
    def makemat(cls, arr):
        """Returns a matrix from an array-like object, or from a string of data. A matrix is a specialized 2-D array that retains its 2-D nature through operations. It has certain special operators, such as ``*`` (matrix multiplication) and ``**`` (matrix power)."""

    def __getitem__(self, key):
        ...

class mr_class(MAxisConcatenator):
    """Translate slice objects to concatenation along the first axis.

This is the masked array version of `lib.index_tricks.RClass`."""

    def __init__(self):
        ...
mr_: mr_class

def ndenumerate(a, compressed=...):
    ...

def flatnotmasked_edges(a):
    """Find the indices of the first and last unmasked values.

Expects a 1-D `MaskedArray`, returns None if all values are masked."""

def notmasked_edges(a, axis=...):
    """Find the indices of the first and last unmasked values along an axis.

If all values are masked, return None. Otherwise, return a list of two tuples, corresponding to the indices of the first and last unmasked values respectively."""

def flatnotmasked_contiguous(a):
    """Find contiguous unmasked data in a masked array along the given axis."""

def notmasked_contiguous(a, axis=...):
    """Find contiguous unmasked data in a masked array along the given axis."""

def clump_unmasked(a):
    """Return list of slices corresponding to the unmasked clumps of a 1-D array. (A "clump" is defined as a contiguous region of the array)."""

def clump_masked(a):
    """Returns a list of slices corresponding to the masked clumps of a 1-D array. (A "clump" is defined as a contiguous region of the array)."""

def vander(x, n=...):
    """Generate a Vandermonde matrix.

The columns of the output matrix are powers of the input vector. The order of the powers is determined by the `increasing` boolean argument. Specifically, when `increasing` is False, the `i`-th output column is the input vector raised element-wise to the power of ``N - i - 1``. Such a matrix with a geometric progression in each row is named for Alexandre- Theophile Vandermonde."""

def polyfit(x, y, deg, rcond=..., full=..., w=..., cov=...):
    """Least squares polynomial fit.

Fit a polynomial ``p(x) = p[0] * x**deg + ... + p[deg]`` of degree `deg` to points `(x, y)`. Returns a vector of coefficients `p` that minimises the squared error in the order `deg`, `deg-1`, ... `0`.

The `Polynomial.fit <numpy.polynomial.polynomial.Polynomial.fit>` class method is recommended for new code as it is more stable numerically. See the documentation of the method for more information."""
