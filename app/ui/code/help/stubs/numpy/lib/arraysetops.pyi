from typing import Literal as L, Any, TypeVar, overload, SupportsIndex
from numpy import generic, number, bool_, ushort, ubyte, uintc, uint, ulonglong, short, int8, byte, intc, int_, intp, longlong, half, single, double, longdouble, csingle, cdouble, clongdouble, timedelta64, datetime64, object_, str_, bytes_, void
from numpy._typing import ArrayLike, NDArray, _ArrayLike, _ArrayLikeBool_co, _ArrayLikeDT64_co, _ArrayLikeTD64_co, _ArrayLikeObject_co, _ArrayLikeNumber_co
_SCT = TypeVar('_SCT', bound=generic)
_NumberType = TypeVar('_NumberType', bound=number[Any])
_SCTNoCast = TypeVar('_SCTNoCast', bool_, ushort, ubyte, uintc, uint, ulonglong, short, byte, intc, int_, longlong, half, single, double, longdouble, csingle, cdouble, clongdouble, timedelta64, datetime64, object_, str_, bytes_, void)
__all__: list[str]

@overload
def ediff1d(ary: _ArrayLikeBool_co, to_end: None | ArrayLike=..., to_begin: None | ArrayLike=...) -> NDArray[int8]:
    """The differences between consecutive elements of an array."""

@overload
def ediff1d(ary: _ArrayLike[_NumberType], to_end: None | ArrayLike=..., to_begin: None | ArrayLike=...) -> NDArray[_NumberType]:
    """The differences between consecutive elements of an array."""

@overload
def ediff1d(ary: _ArrayLikeNumber_co, to_end: None | ArrayLike=..., to_begin: None | ArrayLike=...) -> NDArray[Any]:
    """The differences between consecutive elements of an array."""

@overload
def ediff1d(ary: _ArrayLikeDT64_co | _ArrayLikeTD64_co, to_end: None | ArrayLike=..., to_begin: None | ArrayLike=...) -> NDArray[timedelta64]:
    """The differences between consecutive elements of an array."""

@overload
def ediff1d(ary: _ArrayLikeObject_co, to_end: None | ArrayLike=..., to_begin: None | ArrayLike=...) -> NDArray[object_]:
    """The differences between consecutive elements of an array."""

@overload
def unique(ar: _ArrayLike[_SCT], return_index: L[False]=..., return_inverse: L[False]=..., return_counts: L[False]=..., axis: None | SupportsIndex=..., *, equal_nan: bool=...) -> NDArray[_SCT]:
    """Find the unique elements of an array.

Returns the sorted unique elements of an array. There are three optional outputs in addition to the unique elements:

* the indices of the input array that give the unique values * the indices of the unique array that reconstruct the input array * the number of times each unique value comes up in the input array"""

@overload
def unique(ar: ArrayLike, return_index: L[False]=..., return_inverse: L[False]=..., return_counts: L[False]=..., axis: None | SupportsIndex=..., *, equal_nan: bool=...) -> NDArray[Any]:
    """Find the unique elements of an array.

Returns the sorted unique elements of an array. There are three optional outputs in addition to the unique elements:

* the indices of the input array that give the unique values * the indices of the unique array that reconstruct the input array * the number of times each unique value comes up in the input array"""

@overload
def unique(ar: _ArrayLike[_SCT], return_index: L[True]=..., return_inverse: L[False]=..., return_counts: L[False]=..., axis: None | SupportsIndex=..., *, equal_nan: bool=...) -> tuple[NDArray[_SCT], NDArray[intp]]:
    """Find the unique elements of an array.

Returns the sorted unique elements of an array. There are three optional outputs in addition to the unique elements:

* the indices of the input array that give the unique values * the indices of the unique array that reconstruct the input array * the number of times each unique value comes up in the input array"""

@overload
def unique(ar: ArrayLike, return_index: L[True]=..., return_inverse: L[False]=..., return_counts: L[False]=..., axis: None | SupportsIndex=..., *, equal_nan: bool=...) -> tuple[NDArray[Any], NDArray[intp]]:
    """Find the unique elements of an array.

Returns the sorted unique elements of an array. There are three optional outputs in addition to the unique elements:

* the indices of the input array that give the unique values * the indices of the unique array that reconstruct the input array * the number of times each unique value comes up in the input array"""

@overload
def unique(ar: _ArrayLike[_SCT], return_index: L[False]=..., return_inverse: L[True]=..., return_counts: L[False]=..., axis: None | SupportsIndex=..., *, equal_nan: bool=...) -> tuple[NDArray[_SCT], NDArray[intp]]:
    """Find the unique elements of an array.

Returns the sorted unique elements of an array. There are three optional outputs in addition to the unique elements:

* the indices of the input array that give the unique values * the indices of the unique array that reconstruct the input array * the number of times each unique value comes up in the input array"""

@overload
def unique(ar: ArrayLike, return_index: L[False]=..., return_inverse: L[True]=..., return_counts: L[False]=..., axis: None | SupportsIndex=..., *, equal_nan: bool=...) -> tuple[NDArray[Any], NDArray[intp]]:
    """Find the unique elements of an array.

Returns the sorted unique elements of an array. There are three optional outputs in addition to the unique elements:

* the indices of the input array that give the unique values * the indices of the unique array that reconstruct the input array * the number of times each unique value comes up in the input array"""

@overload
def unique(ar: _ArrayLike[_SCT], return_index: L[False]=..., return_inverse: L[False]=..., return_counts: L[True]=..., axis: None | SupportsIndex=..., *, equal_nan: bool=...) -> tuple[NDArray[_SCT], NDArray[intp]]:
    """Find the unique elements of an array.

Returns the sorted unique elements of an array. There are three optional outputs in addition to the unique elements:

* the indices of the input array that give the unique values * the indices of the unique array that reconstruct the input array * the number of times each unique value comes up in the input array"""

@overload
def unique(ar: ArrayLike, return_index: L[False]=..., return_inverse: L[False]=..., return_counts: L[True]=..., axis: None | SupportsIndex=..., *, equal_nan: bool=...) -> tuple[NDArray[Any], NDArray[intp]]:
    """Find the unique elements of an array.

Returns the sorted unique elements of an array. There are three optional outputs in addition to the unique elements:

* the indices of the input array that give the unique values * the indices of the unique array that reconstruct the input array * the number of times each unique value comes up in the input array"""

@overload
def unique(ar: _ArrayLike[_SCT], return_index: L[True]=..., return_inverse: L[True]=..., return_counts: L[False]=..., axis: None | SupportsIndex=..., *, equal_nan: bool=...) -> tuple[NDArray[_SCT], NDArray[intp], NDArray[intp]]:
    """Find the unique elements of an array.

Returns the sorted unique elements of an array. There are three optional outputs in addition to the unique elements:

* the indices of the input array that give the unique values * the indices of the unique array that reconstruct the input array * the number of times each unique value comes up in the input array"""

@overload
def unique(ar: ArrayLike, return_index: L[True]=..., return_inverse: L[True]=..., return_counts: L[False]=..., axis: None | SupportsIndex=..., *, equal_nan: bool=...) -> tuple[NDArray[Any], NDArray[intp], NDArray[intp]]:
    """Find the unique elements of an array.

Returns the sorted unique elements of an array. There are three optional outputs in addition to the unique elements:

* the indices of the input array that give the unique values * the indices of the unique array that reconstruct the input array * the number of times each unique value comes up in the input array"""

@overload
def unique(ar: _ArrayLike[_SCT], return_index: L[True]=..., return_inverse: L[False]=..., return_counts: L[True]=..., axis: None | SupportsIndex=..., *, equal_nan: bool=...) -> tuple[NDArray[_SCT], NDArray[intp], NDArray[intp]]:
    """Find the unique elements of an array.

Returns the sorted unique elements of an array. There are three optional outputs in addition to the unique elements:

* the indices of the input array that give the unique values * the indices of the unique array that reconstruct the input array * the number of times each unique value comes up in the input array"""

@overload
def unique(ar: ArrayLike, return_index: L[True]=..., return_inverse: L[False]=..., return_counts: L[True]=..., axis: None | SupportsIndex=..., *, equal_nan: bool=...) -> tuple[NDArray[Any], NDArray[intp], NDArray[intp]]:
    """Find the unique elements of an array.

Returns the sorted unique elements of an array. There are three optional outputs in addition to the unique elements:

* the indices of the input array that give the unique values * the indices of the unique array that reconstruct the input array * the number of times each unique value comes up in the input array"""

@overload
def unique(ar: _ArrayLike[_SCT], return_index: L[False]=..., return_inverse: L[True]=..., return_counts: L[True]=..., axis: None | SupportsIndex=..., *, equal_nan: bool=...) -> tuple[NDArray[_SCT], NDArray[intp], NDArray[intp]]:
    """Find the unique elements of an array.

Returns the sorted unique elements of an array. There are three optional outputs in addition to the unique elements:

* the indices of the input array that give the unique values * the indices of the unique array that reconstruct the input array * the number of times each unique value comes up in the input array"""

@overload
def unique(ar: ArrayLike, return_index: L[False]=..., return_inverse: L[True]=..., return_counts: L[True]=..., axis: None | SupportsIndex=..., *, equal_nan: bool=...) -> tuple[NDArray[Any], NDArray[intp], NDArray[intp]]:
    """Find the unique elements of an array.

Returns the sorted unique elements of an array. There are three optional outputs in addition to the unique elements:

* the indices of the input array that give the unique values * the indices of the unique array that reconstruct the input array * the number of times each unique value comes up in the input array"""

@overload
def unique(ar: _ArrayLike[_SCT], return_index: L[True]=..., return_inverse: L[True]=..., return_counts: L[True]=..., axis: None | SupportsIndex=..., *, equal_nan: bool=...) -> tuple[NDArray[_SCT], NDArray[intp], NDArray[intp], NDArray[intp]]:
    """Find the unique elements of an array.

Returns the sorted unique elements of an array. There are three optional outputs in addition to the unique elements:

* the indices of the input array that give the unique values * the indices of the unique array that reconstruct the input array * the number of times each unique value comes up in the input array"""

@overload
def unique(ar: ArrayLike, return_index: L[True]=..., return_inverse: L[True]=..., return_counts: L[True]=..., axis: None | SupportsIndex=..., *, equal_nan: bool=...) -> tuple[NDArray[Any], NDArray[intp], NDArray[intp], NDArray[intp]]:
    """Find the unique elements of an array.

Returns the sorted unique elements of an array. There are three optional outputs in addition to the unique elements:

* the indices of the input array that give the unique values * the indices of the unique array that reconstruct the input array * the number of times each unique value comes up in the input array"""

@overload
def intersect1d(ar1: _ArrayLike[_SCTNoCast], ar2: _ArrayLike[_SCTNoCast], assume_unique: bool=..., return_indices: L[False]=...) -> NDArray[_SCTNoCast]:
    """Find the intersection of two arrays.

Return the sorted, unique values that are in both of the input arrays."""

@overload
def intersect1d(ar1: ArrayLike, ar2: ArrayLike, assume_unique: bool=..., return_indices: L[False]=...) -> NDArray[Any]:
    """Find the intersection of two arrays.

Return the sorted, unique values that are in both of the input arrays."""

@overload
def intersect1d(ar1: _ArrayLike[_SCTNoCast], ar2: _ArrayLike[_SCTNoCast], assume_unique: bool=..., return_indices: L[True]=...) -> tuple[NDArray[_SCTNoCast], NDArray[intp], NDArray[intp]]:
    """Find the intersection of two arrays.

Return the sorted, unique values that are in both of the input arrays."""

@overload
def intersect1d(ar1: ArrayLike, ar2: ArrayLike, assume_unique: bool=..., return_indices: L[True]=...) -> tuple[NDArray[Any], NDArray[intp], NDArray[intp]]:
    """Find the intersection of two arrays.

Return the sorted, unique values that are in both of the input arrays."""

@overload
def setxor1d(ar1: _ArrayLike[_SCTNoCast], ar2: _ArrayLike[_SCTNoCast], assume_unique: bool=...) -> NDArray[_SCTNoCast]:
    """Find the set exclusive-or of two arrays.

Return the sorted, unique values that are in only one (not both) of the input arrays."""

@overload
def setxor1d(ar1: ArrayLike, ar2: ArrayLike, assume_unique: bool=...) -> NDArray[Any]:
    """Find the set exclusive-or of two arrays.

Return the sorted, unique values that are in only one (not both) of the input arrays."""

def in1d(ar1: ArrayLike, ar2: ArrayLike, assume_unique: bool=..., invert: bool=...) -> NDArray[bool_]:
    """Test whether each element of a 1-D array is also present in a second array.

Returns a boolean array the same length as `ar1` that is True where an element of `ar1` is in `ar2` and False otherwise.

We recommend using :func:`isin` instead of `in1d` for new code."""

def isin(element: ArrayLike, test_elements: ArrayLike, assume_unique: bool=..., invert: bool=...) -> NDArray[bool_]:
    """Calculates `element in test_elements`, broadcasting over `element` only. Returns a boolean array of the same shape as `element` that is True where an element of `element` is in `test_elements` and False otherwise."""

@overload
def union1d(ar1: _ArrayLike[_SCTNoCast], ar2: _ArrayLike[_SCTNoCast]) -> NDArray[_SCTNoCast]:
    """Find the union of two arrays.

Return the unique, sorted array of values that are in either of the two input arrays."""

@overload
def union1d(ar1: ArrayLike, ar2: ArrayLike) -> NDArray[Any]:
    """Find the union of two arrays.

Return the unique, sorted array of values that are in either of the two input arrays."""

@overload
def setdiff1d(ar1: _ArrayLike[_SCTNoCast], ar2: _ArrayLike[_SCTNoCast], assume_unique: bool=...) -> NDArray[_SCTNoCast]:
    """Find the set difference of two arrays.

Return the unique values in `ar1` that are not in `ar2`."""

@overload
def setdiff1d(ar1: ArrayLike, ar2: ArrayLike, assume_unique: bool=...) -> NDArray[Any]:
    """Find the set difference of two arrays.

Return the unique values in `ar1` that are not in `ar2`."""
