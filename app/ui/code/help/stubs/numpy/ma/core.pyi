from collections.abc import Callable
from typing import Any, TypeVar
from numpy import ndarray, dtype, float64
from numpy import amax as amax, amin as amin, bool_ as bool_, expand_dims as expand_dims, diff as diff, clip as clip, indices as indices, ones_like as ones_like, squeeze as squeeze, zeros_like as zeros_like
from numpy.lib.function_base import angle as angle
_ShapeType = TypeVar('_ShapeType', bound=Any)
_DType_co = TypeVar('_DType_co', bound=dtype[Any], covariant=True)
__all__: list[str]
MaskType = bool_
nomask: bool_

class MaskedArrayFutureWarning(FutureWarning):
    """Base class for warnings about constructs that will change semantically in the future."""

class MAError(Exception):
    """Class for masked array related errors."""

class MaskError(MAError):
    """Class for mask related errors."""

def default_fill_value(obj):
    """Return the default fill value for the argument object.

The default filling value depends on the datatype of the input array or the type of the input scalar:

======== ======== datatype default ======== ======== bool True int 999999 float 1.e20 complex 1.e20+0j object '?' string 'N/A' ======== ========

For structured types, a structured scalar is returned, with each field the default fill value for its type.

For subarray types, the fill value is an array of the same size containing the default scalar fill value."""

def minimum_fill_value(obj):
    """Return the maximum value that can be represented by the dtype of an object.

This function is useful for calculating a fill value suitable for taking the minimum of an array with a given dtype."""

def maximum_fill_value(obj):
    """Return the minimum value that can be represented by the dtype of an object.

This function is useful for calculating a fill value suitable for taking the maximum of an array with a given dtype."""

def set_fill_value(a, fill_value):
    """Set the filling value of a, if a is a masked array.

This function changes the fill value of the masked array `a` in place. If `a` is not a masked array, the function returns silently, without doing anything."""

def common_fill_value(a, b):
    """Return the common filling value of two masked arrays, if any.

If ``a.fill_value == b.fill_value``, return the fill value, otherwise return None."""

def filled(a, fill_value=...):
    """Return input as an array with masked data replaced by a fill value.

If `a` is not a `MaskedArray`, `a` itself is returned. If `a` is a `MaskedArray` and `fill_value` is None, `fill_value` is set to ``a.fill_value``."""

def getdata(a, subok=...):
    """Return the data of a masked array as an ndarray.

Return the data of `a` (if any) as an ndarray if `a` is a ``MaskedArray``, else return `a` as a ndarray or subclass (depending on `subok`) if not."""
get_data = getdata

def fix_invalid(a, mask=..., copy=..., fill_value=...):
    """Return input with invalid data masked and replaced by a fill value.

Invalid data means values of `nan`, `inf`, etc."""

class _MaskedUFunc:
    f: Any
    __doc__: Any
    __name__: Any

    def __init__(self, ufunc):
        ...

class _MaskedUnaryOperation(_MaskedUFunc):
    fill: Any
    domain: Any

    def __init__(self, mufunc, fill=..., domain=...):
        ...

    def __call__(self, a, *args, **kwargs):
        ...

class _MaskedBinaryOperation(_MaskedUFunc):
    fillx: Any
    filly: Any

    def __init__(self, mbfunc, fillx=..., filly=...):
        ...

    def __call__(self, a, b, *args, **kwargs):
        ...

    def reduce(self, target, axis=..., dtype=...):
        ...

    def outer(self, a, b):
        ...

    def accumulate(self, target, axis=...):
        ...

class _DomainedBinaryOperation(_MaskedUFunc):
    domain: Any
    fillx: Any
    filly: Any

    def __init__(self, dbfunc, domain, fillx=..., filly=...):
        ...

    def __call__(self, a, b, *args, **kwargs):
        ...
exp: _MaskedUnaryOperation
conjugate: _MaskedUnaryOperation
sin: _MaskedUnaryOperation
cos: _MaskedUnaryOperation
arctan: _MaskedUnaryOperation
arcsinh: _MaskedUnaryOperation
sinh: _MaskedUnaryOperation
cosh: _MaskedUnaryOperation
tanh: _MaskedUnaryOperation
abs: _MaskedUnaryOperation
absolute: _MaskedUnaryOperation
fabs: _MaskedUnaryOperation
negative: _MaskedUnaryOperation
floor: _MaskedUnaryOperation
ceil: _MaskedUnaryOperation
around: _MaskedUnaryOperation
logical_not: _MaskedUnaryOperation
sqrt: _MaskedUnaryOperation
log: _MaskedUnaryOperation
log2: _MaskedUnaryOperation
log10: _MaskedUnaryOperation
tan: _MaskedUnaryOperation
arcsin: _MaskedUnaryOperation
arccos: _MaskedUnaryOperation
arccosh: _MaskedUnaryOperation
arctanh: _MaskedUnaryOperation
add: _MaskedBinaryOperation
subtract: _MaskedBinaryOperation
multiply: _MaskedBinaryOperation
arctan2: _MaskedBinaryOperation
equal: _MaskedBinaryOperation
not_equal: _MaskedBinaryOperation
less_equal: _MaskedBinaryOperation
greater_equal: _MaskedBinaryOperation
less: _MaskedBinaryOperation
greater: _MaskedBinaryOperation
logical_and: _MaskedBinaryOperation
alltrue: _MaskedBinaryOperation
logical_or: _MaskedBinaryOperation
sometrue: Callable[..., Any]
logical_xor: _MaskedBinaryOperation
bitwise_and: _MaskedBinaryOperation
bitwise_or: _MaskedBinaryOperation
bitwise_xor: _MaskedBinaryOperation
hypot: _MaskedBinaryOperation
divide: _MaskedBinaryOperation
true_divide: _MaskedBinaryOperation
floor_divide: _MaskedBinaryOperation
remainder: _MaskedBinaryOperation
fmod: _MaskedBinaryOperation
mod: _MaskedBinaryOperation

def make_mask_descr(ndtype):
    """Construct a dtype description list from a given dtype.

Returns a new dtype object, with the type of all fields in `ndtype` to a boolean type. Field names are not altered."""

def getmask(a):
    """Return the mask of a masked array, or nomask.

Return the mask of `a` as an ndarray if `a` is a `MaskedArray` and the mask is not `nomask`, else return `nomask`. To guarantee a full array of booleans of the same shape as a, use `getmaskarray`."""
get_mask = getmask

def getmaskarray(arr):
    """Return the mask of a masked array, or full boolean array of False.

Return the mask of `arr` as an ndarray if `arr` is a `MaskedArray` and the mask is not `nomask`, else return a full boolean array of False of the same shape as `arr`."""

def is_mask(m):
    """Return True if m is a valid, standard mask.

This function does not check the contents of the input, only that the type is MaskType. In particular, this function returns False if the mask has a flexible dtype."""

def make_mask(m, copy=..., shrink=..., dtype=...):
    """Create a boolean mask from an array.

Return `m` as a boolean mask, creating a copy if necessary or requested. The function can accept any sequence that is convertible to integers, or ``nomask``. Does not require that contents must be 0s and 1s, values of 0 are interpreted as False, everything else as True."""

def make_mask_none(newshape, dtype=...):
    """Return a boolean mask of the given shape, filled with False.

This function returns a boolean ndarray with all entries False, that can be used in common mask manipulations. If a complex dtype is specified, the type of each field is converted to a boolean type."""

def mask_or(m1, m2, copy=..., shrink=...):
    """Combine two masks with the ``logical_or`` operator.

The result may be a view on `m1` or `m2` if the other is `nomask` (i.e. False)."""

def flatten_mask(mask):
    """Returns a completely flattened version of the mask, where nested fields are collapsed."""

def masked_where(condition, a, copy=...):
    """Mask an array where a condition is met.

Return `a` as an array masked where `condition` is True. Any masked values of `a` or `condition` are also masked in the output."""

def masked_greater(x, value, copy=...):
    """Mask an array where greater than a given value.

This function is a shortcut to ``masked_where``, with `condition` = (x > value)."""

def masked_greater_equal(x, value, copy=...):
    """Mask an array where greater than or equal to a given value.

This function is a shortcut to ``masked_where``, with `condition` = (x >= value)."""

def masked_less(x, value, copy=...):
    """Mask an array where less than a given value.

This function is a shortcut to ``masked_where``, with `condition` = (x < value)."""

def masked_less_equal(x, value, copy=...):
    """Mask an array where less than or equal to a given value.

This function is a shortcut to ``masked_where``, with `condition` = (x <= value)."""

def masked_not_equal(x, value, copy=...):
    """Mask an array where `not` equal to a given value.

This function is a shortcut to ``masked_where``, with `condition` = (x != value)."""

def masked_equal(x, value, copy=...):
    """Mask an array where equal to a given value.

This function is a shortcut to ``masked_where``, with `condition` = (x == value). For floating point arrays, consider using ``masked_values(x, value)``."""

def masked_inside(x, v1, v2, copy=...):
    """Mask an array inside a given interval.

Shortcut to ``masked_where``, where `condition` is True for `x` inside the interval [v1,v2] (v1 <= x <= v2). The boundaries `v1` and `v2` can be given in either order."""

def masked_outside(x, v1, v2, copy=...):
    """Mask an array outside a given interval.

Shortcut to ``masked_where``, where `condition` is True for `x` outside the interval [v1,v2] (x < v1)|(x > v2). The boundaries `v1` and `v2` can be given in either order."""

def masked_object(x, value, copy=..., shrink=...):
    """Mask the array `x` where the data are exactly equal to value.

This function is similar to `masked_values`, but only suitable for object arrays: for floating point, use `masked_values` instead."""

def masked_values(x, value, rtol=..., atol=..., copy=..., shrink=...):
    """Mask using floating point equality.

Return a MaskedArray, masked where the data in array `x` are approximately equal to `value`, determined using `isclose`. The default tolerances for `masked_values` are the same as those for `isclose`.

For integer types, exact equality is used, in the same way as `masked_equal`.

The fill_value is set to `value` and the mask is set to ``nomask`` if possible."""

def masked_invalid(a, copy=...):
    """Mask an array where invalid values occur (NaNs or infs).

This function is a shortcut to ``masked_where``, with `condition` = ~(np.isfinite(a)). Any pre-existing mask is conserved. Only applies to arrays with a dtype where NaNs or infs make sense (i.e. floating point types), but accepts any array_like object."""

class _MaskedPrintOption:

    def __init__(self, display):
        ...

    def display(self):
        ...

    def set_display(self, s):
        ...

    def enabled(self):
        ...

    def enable(self, shrink=...):
        ...
masked_print_option: _MaskedPrintOption

def flatten_structured_array(a):
    """Flatten a structured array.

The data type of the output is chosen such that it can represent all of the (nested) fields."""

class MaskedIterator:
    """Flat iterator object to iterate over masked arrays.

A `MaskedIterator` iterator is returned by ``x.flat`` for any masked array `x`. It allows iterating over the array as if it were a 1-D array, either in a for-loop or by calling its `next` method.

Iteration is done in C-contiguous style, with the last index varying the fastest. The iterator can also be indexed using basic slicing or advanced indexing."""
    ma: Any
    dataiter: Any
    maskiter: Any

    def __init__(self, ma):
        ...

    def __iter__(self):
        ...

    def __getitem__(self, indx):
        ...

    def __setitem__(self, index, value):
        ...

    def __next__(self):
        ...

class MaskedArray(ndarray[_ShapeType, _DType_co]):
    """An array class with possibly masked values.

Masked values of True exclude the corresponding element from any computation.

Construction::

x = MaskedArray(data, mask=nomask, dtype=None, copy=False, subok=True, ndmin=0, fill_value=None, keep_mask=True, hard_mask=None, shrink=True, order=None)"""
    __array_priority__: Any

    def __new__(cls, data=..., mask=..., dtype=..., copy=..., subok=..., ndmin=..., fill_value=..., keep_mask=..., hard_mask=..., shrink=..., order=...):
        ...

    def __array_finalize__(self, obj):
        ...

    def __array_wrap__(self, obj, context=...):
        ...

    def view(self, dtype=..., type=..., fill_value=...):
        """Return a view of the MaskedArray data."""

    def __getitem__(self, indx):
        ...

    def __setitem__(self, indx, value):
        ...

    @property
    def dtype(self):
        """Data-type of the array's elements."""

    @dtype.setter
    def dtype(self, dtype):
        """Data-type of the array's elements."""

    @property
    def shape(self):
        """Tuple of array dimensions.

The shape property is usually used to get the current shape of an array, but may also be used to reshape the array in-place by assigning a tuple of array dimensions to it. As with `numpy.reshape`, one of the new shape dimensions can be -1, in which case its value is inferred from the size of the array and the remaining dimensions. Reshaping an array in-place will fail if a copy is required."""

    @shape.setter
    def shape(self, shape):
        """Tuple of array dimensions.

The shape property is usually used to get the current shape of an array, but may also be used to reshape the array in-place by assigning a tuple of array dimensions to it. As with `numpy.reshape`, one of the new shape dimensions can be -1, in which case its value is inferred from the size of the array and the remaining dimensions. Reshaping an array in-place will fail if a copy is required."""

    def __setmask__(self, mask, copy=...):
        ...

    @property
    def mask(self):
        """Current mask."""

    @mask.setter
    def mask(self, value):
        """Current mask."""

    @property
    def recordmask(self):
        """Get or set the mask of the array if it has no named fields. For structured arrays, returns a ndarray of booleans where entries are ``True`` if **all** the fields are masked, ``False`` otherwise:"""

    @recordmask.setter
    def recordmask(self, mask):
        """Get or set the mask of the array if it has no named fields. For structured arrays, returns a ndarray of booleans where entries are ``True`` if **all** the fields are masked, ``False`` otherwise:"""

    def harden_mask(self):
        """Force the mask to hard.

Whether the mask of a masked array is hard or soft is determined by its `hardmask` property. `harden_mask` sets `hardmask` to True."""

    def soften_mask(self):
        """Force the mask to soft.

Whether the mask of a masked array is hard or soft is determined by its `hardmask` property. `soften_mask` sets `hardmask` to False."""

    @property
    def hardmask(self):
        """Hardness of the mask"""

    def unshare_mask(self):
        """Copy the mask and set the sharedmask flag to False.

Whether the mask is shared between masked arrays can be seen from the `sharedmask` property. `unshare_mask` ensures the mask is not shared. A copy of the mask is only made if it was shared."""

    @property
    def sharedmask(self):
        """Share status of the mask (read-only)."""

    def shrink_mask(self):
        """Reduce a mask to nomask when possible."""

    @property
    def baseclass(self):
        """Class of the underlying data (read-only)."""
    data: Any

    @property
    def flat(self):
        """Return a flat iterator, or set a flattened version of self to value."""

    @flat.setter
    def flat(self, value):
        """Return a flat iterator, or set a flattened version of self to value."""

    @property
    def fill_value(self):
        """The filling value of the masked array is a scalar. When setting, None will set to a default based on the data type."""

    @fill_value.setter
    def fill_value(self, value=...):
        """The filling value of the masked array is a scalar. When setting, None will set to a default based on the data type."""
    get_fill_value: Any
    set_fill_value: Any

    def filled(self, fill_value=...):
        """Return a copy of self, with masked values filled with a given value. **However**, if there are no masked values to fill, self will be returned instead as an ndarray."""

    def compressed(self):
        """Return all the non-masked data as a 1-D array."""

    def compress(self, condition, axis=..., out=...):
        """Return `a` where condition is ``True``.

If condition is a `MaskedArray`, missing values are considered as ``False``."""

    def __eq__(self, other):
        ...

    def __ne__(self, other):
        ...

    def __add__(self, other):
        ...

    def __radd__(self, other):
        ...

    def __sub__(self, other):
        ...

    def __rsub__(self, other):
        ...

    def __mul__(self, other):
        ...

    def __rmul__(self, other):
        ...

    def __div__(self, other):
        ...

    def __truediv__(self, other):
        ...

    def __rtruediv__(self, other):
        ...

    def __floordiv__(self, other):
        ...

    def __rfloordiv__(self, other):
        ...

    def __pow__(self, other):
        ...

    def __rpow__(self, other):
        ...

    def __iadd__(self, other):
        ...

    def __isub__(self, other):
        ...

    def __imul__(self, other):
        ...

    def __idiv__(self, other):
        ...

    def __ifloordiv__(self, other):
        ...

    def __itruediv__(self, other):
        ...

    def __ipow__(self, other):
        ...

    def __float__(self):
        ...

    def __int__(self):
        ...

    @property
    def imag(self):
        """The imaginary part of the masked array.

This property is a view on the imaginary part of this `MaskedArray`."""
    get_imag: Any

    @property
    def real(self):
        """The real part of the masked array.

This property is a view on the real part of this `MaskedArray`."""
    get_real: Any

    def count(self, axis=..., keepdims=...):
        """Count the non-masked elements of the array along the given axis."""

    def ravel(self, order=...):
        """Returns a 1D version of self, as a view."""

    def reshape(self, *s, **kwargs):
        """Give a new shape to the array without changing its data.

Returns a masked array containing the same data, but with a new shape. The result is a view on the original array; if this is not possible, a ValueError is raised."""

    def resize(self, newshape, refcheck=..., order=...):
        """This method does nothing, except raise a ValueError exception. A masked array does not own its data and therefore cannot safely be resized in place. Use the `numpy.ma.resize` function instead.

This method is difficult to implement safely and may be deprecated in future releases of NumPy."""

    def put(self, indices, values, mode=...):
        """Set storage-indexed locations to corresponding values.

Sets self._data.flat[n] = values[n] for each n in indices. If `values` is shorter than `indices` then it will repeat. If `values` has some masked values, the initial mask is updated in consequence, else the corresponding values are unmasked."""

    def ids(self):
        """Return the addresses of the data and mask areas."""

    def iscontiguous(self):
        """Return a boolean indicating whether the data is contiguous."""

    def all(self, axis=..., out=..., keepdims=...):
        """Returns True if all elements evaluate to True.

The output array is masked where all the values along the given axis are masked: if the output would have been a scalar and that all the values are masked, then the output is `masked`.

Refer to `numpy.all` for full documentation."""

    def any(self, axis=..., out=..., keepdims=...):
        """Returns True if any of the elements of `a` evaluate to True.

Masked values are considered as False during computation.

Refer to `numpy.any` for full documentation."""

    def nonzero(self):
        """Return the indices of unmasked elements that are not zero.

Returns a tuple of arrays, one for each dimension, containing the indices of the non-zero elements in that dimension. The corresponding non-zero values can be obtained with::

a[a.nonzero()]

To group the indices by element, rather than dimension, use instead::

The result of this is always a 2d array, with a row for each non-zero element."""

    def trace(self, offset=..., axis1=..., axis2=..., dtype=..., out=...):
        """Return the sum along diagonals of the array.

Refer to `numpy.trace` for full documentation."""

    def dot(self, b, out=..., strict=...):
        """Masked dot product of two arrays. Note that `out` and `strict` are located in different positions than in `ma.dot`. In order to maintain compatibility with the functional version, it is recommended that the optional arguments be treated as keyword only. At some point that may be mandatory."""

    def sum(self, axis=..., dtype=..., out=..., keepdims=...):
        """Return the sum of the array elements over the given axis.

Masked elements are set to 0 internally.

Refer to `numpy.sum` for full documentation."""

    def cumsum(self, axis=..., dtype=..., out=...):
        """Return the cumulative sum of the array elements over the given axis.

Masked values are set to 0 internally during the computation. However, their position is saved, and the result will be masked at the same locations.

Refer to `numpy.cumsum` for full documentation."""

    def prod(self, axis=..., dtype=..., out=..., keepdims=...):
        """Return the product of the array elements over the given axis.

Masked elements are set to 1 internally for computation.

Refer to `numpy.prod` for full documentation."""
    product: Any

    def cumprod(self, axis=..., dtype=..., out=...):
        """Return the cumulative product of the array elements over the given axis.

Masked values are set to 1 internally during the computation. However, their position is saved, and the result will be masked at the same locations.

Refer to `numpy.cumprod` for full documentation."""

    def mean(self, axis=..., dtype=..., out=..., keepdims=...):
        """Returns the average of the array elements along given axis.

Masked entries are ignored, and result elements which are not finite will be masked.

Refer to `numpy.mean` for full documentation."""

    def anom(self, axis=..., dtype=...):
        """Compute the anomalies (deviations from the arithmetic mean) along the given axis.

Returns an array of anomalies, with the same shape as the input and where the arithmetic mean is computed along the given axis."""

    def var(self, axis=..., dtype=..., out=..., ddof=..., keepdims=...):
        """Compute the variance along the specified axis.

Returns the variance of the array elements, a measure of the spread of a distribution. The variance is computed for the flattened array by default, otherwise over the specified axis."""

    def std(self, axis=..., dtype=..., out=..., ddof=..., keepdims=...):
        """Returns the standard deviation of the array elements along given axis.

Masked entries are ignored.

Refer to `numpy.std` for full documentation."""

    def round(self, decimals=..., out=...):
        """Return each element rounded to the given number of decimals.

Refer to `numpy.around` for full documentation."""

    def argsort(self, axis=..., kind=..., order=..., endwith=..., fill_value=...):
        """Return an ndarray of indices that sort the array along the specified axis. Masked values are filled beforehand to `fill_value`."""

    def argmin(self, axis=..., fill_value=..., out=..., *, keepdims=...):
        """Return array of indices to the minimum values along the given axis."""

    def argmax(self, axis=..., fill_value=..., out=..., *, keepdims=...):
        """Returns array of indices of the maximum values along the given axis. Masked values are treated as if they had the value fill_value."""

    def sort(self, axis=..., kind=..., order=..., endwith=..., fill_value=...):
        """Sort the array, in-place"""

    def min(self, axis=..., out=..., fill_value=..., keepdims=...):
        """Return the minimum along a given axis."""

    def max(self, axis=..., out=..., fill_value=..., keepdims=...):
        """Return the maximum along a given axis."""

    def ptp(self, axis=..., out=..., fill_value=..., keepdims=...):
        """Return (maximum - minimum) along the given dimension (i.e. peak-to-peak value)."""

    def partition(self, *args, **kwargs):
        """Rearranges the elements in the array in such a way that the value of the element in kth position is in the position it would be in a sorted array. All elements smaller than the kth element are moved before this element and all equal or greater are moved behind it. The ordering of the elements in the two partitions is undefined."""

    def argpartition(self, *args, **kwargs):
        """Returns the indices that would partition this array.

Refer to `numpy.argpartition` for full documentation."""

    def take(self, indices, axis=..., out=..., mode=...):
        ...
    copy: Any
    diagonal: Any
    flatten: Any
    repeat: Any
    squeeze: Any
    swapaxes: Any
    T: Any
    transpose: Any

    def tolist(self, fill_value=...):
        """Return the data portion of the masked array as a hierarchical Python list.

Data items are converted to the nearest compatible Python type. Masked values are converted to `fill_value`. If `fill_value` is None, the corresponding entries in the output list will be ``None``."""

    def tobytes(self, fill_value=..., order=...):
        """Return the array data as a string containing the raw bytes in the array.

The array is filled with a fill value before the string conversion."""

    def tofile(self, fid, sep=..., format=...):
        """Save a masked array to a file in binary format."""

    def toflex(self):
        """Transforms a masked array into a flexible-type array.

The flexible type array that is returned will have two fields:

* the ``_data`` field stores the ``_data`` part of the array. * the ``_mask`` field stores the ``_mask`` part of the array."""
    torecords: Any

    def __reduce__(self):
        ...

    def __deepcopy__(self, memo=...):
        ...

class mvoid(MaskedArray[_ShapeType, _DType_co]):
    """Fake a 'void' object to use for masked array with structured dtypes."""

    def __new__(self, data, mask=..., dtype=..., fill_value=..., hardmask=..., copy=..., subok=...):
        ...

    def __getitem__(self, indx):
        ...

    def __setitem__(self, indx, value):
        ...

    def __iter__(self):
        ...

    def __len__(self):
        ...

    def filled(self, fill_value=...):
        """Return a copy with masked fields filled with a given value."""

    def tolist(self):
        """Transforms the mvoid object into a tuple.

Masked fields are replaced by None."""

def isMaskedArray(x):
    """Test whether input is an instance of MaskedArray.

This function returns True if `x` is an instance of MaskedArray and returns False otherwise. Any object is accepted as input."""
isarray = isMaskedArray
isMA = isMaskedArray

class MaskedConstant(MaskedArray[Any, dtype[float64]]):
    """An array class with possibly masked values.

Masked values of True exclude the corresponding element from any computation.

Construction::

x = MaskedArray(data, mask=nomask, dtype=None, copy=False, subok=True, ndmin=0, fill_value=None, keep_mask=True, hard_mask=None, shrink=True, order=None)"""

    def __new__(cls):
        ...
    __class__: Any

    def __array_finalize__(self, obj):
        ...

    def __array_prepare__(self, obj, context=...):
        ...

    def __array_wrap__(self, obj, context=...):
        ...

    def __format__(self, format_spec):
        ...

    def __reduce__(self):
        ...

    def __iop__(self, other):
        ...
    __iadd__: Any
    __isub__: Any
    __imul__: Any
    __ifloordiv__: Any
    __itruediv__: Any
    __ipow__: Any

    def copy(self, *args, **kwargs):
        """Copy is a no-op on the maskedconstant, as it is a scalar"""

    def __copy__(self):
        ...

    def __deepcopy__(self, memo):
        ...

    def __setattr__(self, attr, value):
        ...
masked: MaskedConstant
masked_singleton: MaskedConstant
masked_array = MaskedArray

def array(data, dtype=..., copy=..., order=..., mask=..., fill_value=..., keep_mask=..., hard_mask=..., shrink=..., subok=..., ndmin=...):
    """An array class with possibly masked values.

Masked values of True exclude the corresponding element from any computation.

Construction::

x = MaskedArray(data, mask=nomask, dtype=None, copy=False, subok=True, ndmin=0, fill_value=None, keep_mask=True, hard_mask=None, shrink=True, order=None)"""

def is_masked(x):
    """Determine whether input has masked values.

Accepts any object as input, but always returns False unless the input is a MaskedArray containing masked values."""

class _extrema_operation(_MaskedUFunc):
    compare: Any
    fill_value_func: Any

    def __init__(self, ufunc, compare, fill_value):
        ...

    def __call__(self, a, b):
        ...

    def reduce(self, target, axis=...):
        ...

    def outer(self, a, b):
        ...

def min(obj, axis=..., out=..., fill_value=..., keepdims=...):
    """Return the minimum along a given axis."""

def max(obj, axis=..., out=..., fill_value=..., keepdims=...):
    """Return the maximum along a given axis."""

def ptp(obj, axis=..., out=..., fill_value=..., keepdims=...):
    """Return (maximum - minimum) along the given dimension (i.e. peak-to-peak value)."""

class _frommethod:
    __name__: Any
    __doc__: Any
    reversed: Any

    def __init__(self, methodname, reversed=...):
        ...

    def getdoc(self):
        ...

    def __call__(self, a, *args, **params):
        ...
all: _frommethod
anomalies: _frommethod
anom: _frommethod
any: _frommethod
compress: _frommethod
cumprod: _frommethod
cumsum: _frommethod
copy: _frommethod
diagonal: _frommethod
harden_mask: _frommethod
ids: _frommethod
mean: _frommethod
nonzero: _frommethod
prod: _frommethod
product: _frommethod
ravel: _frommethod
repeat: _frommethod
soften_mask: _frommethod
std: _frommethod
sum: _frommethod
swapaxes: _frommethod
trace: _frommethod
var: _frommethod
count: _frommethod
argmin: _frommethod
argmax: _frommethod
minimum: _extrema_operation
maximum: _extrema_operation

def take(a, indices, axis=..., out=..., mode=...):
    ...

def power(a, b, third=...):
    """Returns element-wise base array raised to power from second array.

This is the masked array version of `numpy.power`. For details see `numpy.power`."""

def argsort(a, axis=..., kind=..., order=..., endwith=..., fill_value=...):
    """Return an ndarray of indices that sort the array along the specified axis. Masked values are filled beforehand to `fill_value`."""

def sort(a, axis=..., kind=..., order=..., endwith=..., fill_value=...):
    """Return a sorted copy of the masked array.

Equivalent to creating a copy of the array and applying the MaskedArray ``sort()`` method.

Refer to ``MaskedArray.sort`` for the full documentation"""

def compressed(x):
    """Return all the non-masked data as a 1-D array.

This function is equivalent to calling the "compressed" method of a `MaskedArray`, see `MaskedArray.compressed` for details."""

def concatenate(arrays, axis=...):
    """Concatenate a sequence of arrays along the given axis."""

def diag(v, k=...):
    """Extract a diagonal or construct a diagonal array.

This function is the equivalent of `numpy.diag` that takes masked values into account, see `numpy.diag` for details."""

def left_shift(a, n):
    """Shift the bits of an integer to the left.

This is the masked array version of `numpy.left_shift`, for details see that function."""

def right_shift(a, n):
    """Shift the bits of an integer to the right.

This is the masked array version of `numpy.right_shift`, for details see that function."""

def put(a, indices, values, mode=...):
    """Set storage-indexed locations to corresponding values.

This function is equivalent to `MaskedArray.put`, see that method for details."""

def putmask(a, mask, values):
    """Changes elements of an array based on conditional and input values.

This is the masked array version of `numpy.putmask`, for details see `numpy.putmask`."""

def transpose(a, axes=...):
    """Permute the dimensions of an array.

This function is exactly equivalent to `numpy.transpose`."""

def reshape(a, new_shape, order=...):
    """Returns an array containing the same data with a new shape.

Refer to `MaskedArray.reshape` for full documentation."""

def resize(x, new_shape):
    """Return a new masked array with the specified size and shape.

This is the masked equivalent of the `numpy.resize` function. The new array is filled with repeated copies of `x` (in the order that the data are stored in memory). If `x` is masked, the new array will be masked, and the new mask will be a repetition of the old one."""

def ndim(obj):
    """Return the number of dimensions of an array."""

def shape(obj):
    """Return the shape of an array."""

def size(obj, axis=...):
    """Return the number of elements along a given axis."""

def where(condition, x=..., y=...):
    """Return a masked array with elements from `x` or `y`, depending on condition."""

def choose(indices, choices, out=..., mode=...):
    """Use an index array to construct a new array from a set of choices.

Given an array of integers and a set of n choice arrays, this method will create a new array that merges each of the choice arrays. Where a value in `a` is i, the new array will have the value that choices[i] contains in the same place."""

def round_(a, decimals=..., out=...):
    """Return a copy of a, rounded to 'decimals' places.

When 'decimals' is negative, it specifies the number of positions to the left of the decimal point. The real and imaginary parts of complex numbers are rounded separately. Nothing is done if the array is not of float type and 'decimals' is greater than or equal to 0."""
round = round_

def inner(a, b):
    """Inner product of two arrays.

Ordinary inner product of vectors for 1-D arrays (without complex conjugation), in higher dimensions a sum product over the last axes."""
innerproduct = inner

def outer(a, b):
    """Compute the outer product of two vectors.

Given two vectors, ``a = [a0, a1, ..., aM]`` and ``b = [b0, b1, ..., bN]``, the outer product [1]_ is::

[[a0*b0 a0*b1 ... a0*bN ] [a1*b0 . [ ... . [aM*b0 aM*bN ]]"""
outerproduct = outer

def correlate(a, v, mode=..., propagate_mask=...):
    """Cross-correlation of two 1-dimensional sequences."""

def convolve(a, v, mode=..., propagate_mask=...):
    """Returns the discrete, linear convolution of two one-dimensional sequences."""

def allequal(a, b, fill_value=...):
    """Return True if all entries of a and b are equal, using fill_value as a truth value where either or both are masked."""

def allclose(a, b, masked_equal=..., rtol=..., atol=...):
    """Returns True if two arrays are element-wise equal within a tolerance.

This function is equivalent to `allclose` except that masked values are treated as equal (default) or unequal, depending on the `masked_equal` argument."""

def asarray(a, dtype=..., order=...):
    """Convert the input to a masked array of the given data-type.

No copy is performed if the input is already an `ndarray`. If `a` is a subclass of `MaskedArray`, a base class `MaskedArray` is returned."""

def asanyarray(a, dtype=...):
    """Convert the input to a masked array, conserving subclasses.

If `a` is a subclass of `MaskedArray`, its class is conserved. No copy is performed if the input is already an `ndarray`."""

def fromflex(fxarray):
    """Build a masked array from a suitable flexible-type array.

The input array has to have a data-type with ``_data`` and ``_mask`` fields. This type of array is output by `MaskedArray.toflex`."""

class _convert2ma:
    __doc__: Any

    def __init__(self, funcname, params=...):
        ...

    def getdoc(self):
        ...

    def __call__(self, *args, **params):
        ...
arange: _convert2ma
empty: _convert2ma
empty_like: _convert2ma
frombuffer: _convert2ma
fromfunction: _convert2ma
identity: _convert2ma
ones: _convert2ma
zeros: _convert2ma

def append(a, b, axis=...):
    """Append values to the end of an array."""

def dot(a, b, strict=..., out=...):
    """Return the dot product of two arrays.

This function is the equivalent of `numpy.dot` that takes masked values into account. Note that `strict` and `out` are in different position than in the method version. In order to maintain compatibility with the corresponding method, it is recommended that the optional arguments be treated as keyword only. At some point that may be mandatory."""

def mask_rowcols(a, axis=...):
    """Mask rows and/or columns of a 2D array that contain masked values.

Mask whole rows and/or columns of a 2D array that contain masked values. The masking behavior is selected using the `axis` parameter.

- If `axis` is None, rows *and* columns are masked. - If `axis` is 0, only rows are masked. - If `axis` is 1 or -1, only columns are masked."""
