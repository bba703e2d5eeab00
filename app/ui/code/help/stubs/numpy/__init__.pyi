import builtins
import os
import sys
import mmap
import ctypes as ct
import array as _array
import datetime as dt
import enum
from abc import abstractmethod
from types import TracebackType, MappingProxyType
from contextlib import ContextDecorator
from contextlib import contextmanager
if sys.version_info >= (3, 9):
    from types import GenericAlias
from numpy._pytesttester import PytestTester
from numpy.core._internal import _ctypes
from numpy._typing import ArrayLike, NDArray, _SupportsArray, _NestedSequence, _FiniteNestedSequence, _SupportsArray, _ArrayLikeBool_co, _ArrayLikeUInt_co, _ArrayLikeInt_co, _ArrayLikeFloat_co, _ArrayLikeComplex_co, _ArrayLikeNumber_co, _ArrayLikeTD64_co, _ArrayLikeDT64_co, _ArrayLikeObject_co, _ArrayLikeStr_co, _ArrayLikeBytes_co, _ArrayLikeUnknown, _UnknownType, DTypeLike, _DTypeLike, _DTypeLikeVoid, _SupportsDType, _VoidDTypeLike, _Shape, _ShapeLike, _CharLike_co, _BoolLike_co, _IntLike_co, _FloatLike_co, _ComplexLike_co, _TD64Like_co, _NumberLike_co, _ScalarLike_co, NBitBase, _256Bit, _128Bit, _96Bit, _80Bit, _64Bit, _32Bit, _16Bit, _8Bit, _NBitByte, _NBitShort, _NBitIntC, _NBitIntP, _NBitInt, _NBitLongLong, _NBitHalf, _NBitSingle, _NBitDouble, _NBitLongDouble, _BoolCodes, _UInt8Codes, _UInt16Codes, _UInt32Codes, _UInt64Codes, _Int8Codes, _Int16Codes, _Int32Codes, _Int64Codes, _Float16Codes, _Float32Codes, _Float64Codes, _Complex64Codes, _Complex128Codes, _ByteCodes, _ShortCodes, _IntCCodes, _IntPCodes, _IntCodes, _LongLongCodes, _UByteCodes, _UShortCodes, _UIntCCodes, _UIntPCodes, _UIntCodes, _ULongLongCodes, _HalfCodes, _SingleCodes, _DoubleCodes, _LongDoubleCodes, _CSingleCodes, _CDoubleCodes, _CLongDoubleCodes, _DT64Codes, _TD64Codes, _StrCodes, _BytesCodes, _VoidCodes, _ObjectCodes, _UFunc_Nin1_Nout1, _UFunc_Nin2_Nout1, _UFunc_Nin1_Nout2, _UFunc_Nin2_Nout2, _GUFunc_Nin2_Nout1
from numpy._typing._callable import _BoolOp, _BoolBitOp, _BoolSub, _BoolTrueDiv, _BoolMod, _BoolDivMod, _TD64Div, _IntTrueDiv, _UnsignedIntOp, _UnsignedIntBitOp, _UnsignedIntMod, _UnsignedIntDivMod, _SignedIntOp, _SignedIntBitOp, _SignedIntMod, _SignedIntDivMod, _FloatOp, _FloatMod, _FloatDivMod, _ComplexOp, _NumberOp, _ComparisonOp
from numpy._typing._extended_precision import float128 as float128, complex256 as complex256
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence, Sized
from typing import Any, Generator, Generic, IO, NoReturn, overload, SupportsComplex, SupportsFloat, SupportsInt, TypeVar, Union, Protocol, SupportsIndex, Final, final, ClassVar
from numpy import ctypeslib as ctypeslib, fft as fft, lib as lib, linalg as linalg, ma as ma, polynomial as polynomial, random as random, testing as testing, version as version
from numpy.core import defchararray, records
char = defchararray
rec = records
from numpy.core.function_base import linspace as linspace, logspace as logspace, geomspace as geomspace
from numpy.core.fromnumeric import take as take, reshape as reshape, choose as choose, repeat as repeat, put as put, swapaxes as swapaxes, transpose as transpose, partition as partition, argpartition as argpartition, sort as sort, argsort as argsort, argmax as argmax, argmin as argmin, searchsorted as searchsorted, resize as resize, squeeze as squeeze, diagonal as diagonal, trace as trace, ravel as ravel, nonzero as nonzero, shape as shape, compress as compress, clip as clip, sum as sum, all as all, any as any, cumsum as cumsum, ptp as ptp, amax as amax, amin as amin, prod as prod, cumprod as cumprod, ndim as ndim, size as size, around as around, mean as mean, std as std, var as var
from numpy.core._asarray import require as require
from numpy.core._type_aliases import sctypes as sctypes, sctypeDict as sctypeDict
from numpy.core._ufunc_config import seterr as seterr, geterr as geterr, setbufsize as setbufsize, getbufsize as getbufsize, seterrcall as seterrcall, geterrcall as geterrcall, _ErrKind, _ErrFunc, _ErrDictOptional
from numpy.core.arrayprint import set_printoptions as set_printoptions, get_printoptions as get_printoptions, array2string as array2string, format_float_scientific as format_float_scientific, format_float_positional as format_float_positional, array_repr as array_repr, array_str as array_str, set_string_function as set_string_function, printoptions as printoptions
from numpy.core.einsumfunc import einsum as einsum, einsum_path as einsum_path
from numpy.core.multiarray import ALLOW_THREADS as ALLOW_THREADS, BUFSIZE as BUFSIZE, CLIP as CLIP, MAXDIMS as MAXDIMS, MAY_SHARE_BOUNDS as MAY_SHARE_BOUNDS, MAY_SHARE_EXACT as MAY_SHARE_EXACT, RAISE as RAISE, WRAP as WRAP, tracemalloc_domain as tracemalloc_domain, array as array, empty_like as empty_like, empty as empty, zeros as zeros, concatenate as concatenate, inner as inner, where as where, lexsort as lexsort, can_cast as can_cast, min_scalar_type as min_scalar_type, result_type as result_type, dot as dot, vdot as vdot, bincount as bincount, copyto as copyto, putmask as putmask, packbits as packbits, unpackbits as unpackbits, shares_memory as shares_memory, may_share_memory as may_share_memory, asarray as asarray, asanyarray as asanyarray, ascontiguousarray as ascontiguousarray, asfortranarray as asfortranarray, arange as arange, busday_count as busday_count, busday_offset as busday_offset, compare_chararrays as compare_chararrays, datetime_as_string as datetime_as_string, datetime_data as datetime_data, frombuffer as frombuffer, fromfile as fromfile, fromiter as fromiter, is_busday as is_busday, promote_types as promote_types, seterrobj as seterrobj, geterrobj as geterrobj, fromstring as fromstring, frompyfunc as frompyfunc, nested_iters as nested_iters, flagsobj
from numpy.core.numeric import zeros_like as zeros_like, ones as ones, ones_like as ones_like, full as full, full_like as full_like, count_nonzero as count_nonzero, isfortran as isfortran, argwhere as argwhere, flatnonzero as flatnonzero, correlate as correlate, convolve as convolve, outer as outer, tensordot as tensordot, roll as roll, rollaxis as rollaxis, moveaxis as moveaxis, cross as cross, indices as indices, fromfunction as fromfunction, isscalar as isscalar, binary_repr as binary_repr, base_repr as base_repr, identity as identity, allclose as allclose, isclose as isclose, array_equal as array_equal, array_equiv as array_equiv
from numpy.core.numerictypes import maximum_sctype as maximum_sctype, issctype as issctype, obj2sctype as obj2sctype, issubclass_ as issubclass_, issubsctype as issubsctype, issubdtype as issubdtype, sctype2char as sctype2char, find_common_type as find_common_type, nbytes as nbytes, cast as cast, ScalarType as ScalarType, typecodes as typecodes
from numpy.core.shape_base import atleast_1d as atleast_1d, atleast_2d as atleast_2d, atleast_3d as atleast_3d, block as block, hstack as hstack, stack as stack, vstack as vstack
from numpy.lib import emath as emath
from numpy.lib.arraypad import pad as pad
from numpy.lib.arraysetops import ediff1d as ediff1d, intersect1d as intersect1d, setxor1d as setxor1d, union1d as union1d, setdiff1d as setdiff1d, unique as unique, in1d as in1d, isin as isin
from numpy.lib.function_base import select as select, piecewise as piecewise, trim_zeros as trim_zeros, copy as copy, iterable as iterable, percentile as percentile, diff as diff, gradient as gradient, angle as angle, unwrap as unwrap, sort_complex as sort_complex, disp as disp, flip as flip, rot90 as rot90, extract as extract, place as place, asarray_chkfinite as asarray_chkfinite, average as average, bincount as bincount, digitize as digitize, cov as cov, corrcoef as corrcoef, msort as msort, median as median, sinc as sinc, hamming as hamming, hanning as hanning, bartlett as bartlett, blackman as blackman, kaiser as kaiser, trapz as trapz, i0 as i0, add_newdoc as add_newdoc, add_docstring as add_docstring, meshgrid as meshgrid, delete as delete, insert as insert, append as append, interp as interp, add_newdoc_ufunc as add_newdoc_ufunc, quantile as quantile
from numpy.lib.histograms import histogram_bin_edges as histogram_bin_edges, histogram as histogram, histogramdd as histogramdd
from numpy.lib.index_tricks import ravel_multi_index as ravel_multi_index, unravel_index as unravel_index, mgrid as mgrid, ogrid as ogrid, r_ as r_, c_ as c_, s_ as s_, index_exp as index_exp, ix_ as ix_, fill_diagonal as fill_diagonal, diag_indices as diag_indices, diag_indices_from as diag_indices_from
from numpy.lib.nanfunctions import nansum as nansum, nanmax as nanmax, nanmin as nanmin, nanargmax as nanargmax, nanargmin as nanargmin, nanmean as nanmean, nanmedian as nanmedian, nanpercentile as nanpercentile, nanvar as nanvar, nanstd as nanstd, nanprod as nanprod, nancumsum as nancumsum, nancumprod as nancumprod, nanquantile as nanquantile
from numpy.lib.npyio import savetxt as savetxt, loadtxt as loadtxt, genfromtxt as genfromtxt, recfromtxt as recfromtxt, recfromcsv as recfromcsv, load as load, save as save, savez as savez, savez_compressed as savez_compressed, packbits as packbits, unpackbits as unpackbits, fromregex as fromregex
from numpy.lib.polynomial import poly as poly, roots as roots, polyint as polyint, polyder as polyder, polyadd as polyadd, polysub as polysub, polymul as polymul, polydiv as polydiv, polyval as polyval, polyfit as polyfit
from numpy.lib.shape_base import column_stack as column_stack, row_stack as row_stack, dstack as dstack, array_split as array_split, split as split, hsplit as hsplit, vsplit as vsplit, dsplit as dsplit, apply_over_axes as apply_over_axes, expand_dims as expand_dims, apply_along_axis as apply_along_axis, kron as kron, tile as tile, get_array_wrap as get_array_wrap, take_along_axis as take_along_axis, put_along_axis as put_along_axis
from numpy.lib.stride_tricks import broadcast_to as broadcast_to, broadcast_arrays as broadcast_arrays
from numpy.lib.twodim_base import diag as diag, diagflat as diagflat, eye as eye, fliplr as fliplr, flipud as flipud, tri as tri, triu as triu, tril as tril, vander as vander, histogram2d as histogram2d, mask_indices as mask_indices, tril_indices as tril_indices, tril_indices_from as tril_indices_from, triu_indices as triu_indices, triu_indices_from as triu_indices_from
from numpy.lib.type_check import mintypecode as mintypecode, asfarray as asfarray, real as real, imag as imag, iscomplex as iscomplex, isreal as isreal, iscomplexobj as iscomplexobj, isrealobj as isrealobj, nan_to_num as nan_to_num, real_if_close as real_if_close, typename as typename, common_type as common_type
from numpy.lib.ufunclike import fix as fix, isposinf as isposinf, isneginf as isneginf
from numpy.lib.utils import issubclass_ as issubclass_, issubsctype as issubsctype, issubdtype as issubdtype, deprecate as deprecate, deprecate_with_doc as deprecate_with_doc, get_include as get_include, info as info, source as source, who as who, lookfor as lookfor, byte_bounds as byte_bounds, safe_eval as safe_eval
from numpy.matrixlib import asmatrix as asmatrix, mat as mat, bmat as bmat
_AnyStr_contra = TypeVar('_AnyStr_contra', builtins.str, bytes, contravariant=True)

class _IOProtocol(Protocol):

    def flush(self) -> builtins.object:
        ...

    def fileno(self) -> builtins.int:
        ...

    def tell(self) -> SupportsIndex:
        ...

    def seek(self, offset: builtins.int, whence: builtins.int, /) -> builtins.object:
        ...

class _MemMapIOProtocol(Protocol):

    def flush(self) -> builtins.object:
        ...

    def fileno(self) -> SupportsIndex:
        ...

    def tell(self) -> builtins.int:
        ...

    def seek(self, offset: builtins.int, whence: builtins.int, /) -> builtins.object:
        ...

    def write(self, s: bytes, /) -> builtins.object:
        ...

    @property
    def read(self) -> builtins.object:
        ...

class _SupportsWrite(Protocol[_AnyStr_contra]):

    def write(self, s: _AnyStr_contra, /) -> builtins.object:
        ...
__all__: list[builtins.str]
__path__: list[builtins.str]
__version__: builtins.str
__git_version__: builtins.str
test: PytestTester
round = around
round_ = around
max = amax
min = amin
product = prod
cumproduct = cumprod
sometrue = any
alltrue = all

def show_config() -> None:
    ...
_NdArraySubClass = TypeVar('_NdArraySubClass', bound=ndarray)
_DTypeScalar_co = TypeVar('_DTypeScalar_co', covariant=True, bound=generic)
_ByteOrder = L['S', '<', '>', '=', '|', 'L', 'B', 'N', 'I']

@final
class dtype(Generic[_DTypeScalar_co]):
    """Create a data type object.

A numpy array is homogeneous, and contains elements described by a dtype object. A dtype object can be constructed from different combinations of fundamental numeric types."""
    names: None | tuple[builtins.str, ...]

    @overload
    def __new__(cls, dtype: type[_DTypeScalar_co], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[_DTypeScalar_co]:
        ...

    @overload
    def __new__(cls, dtype: type[builtins.bool], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[bool_]:
        ...

    @overload
    def __new__(cls, dtype: type[builtins.int], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[int_]:
        ...

    @overload
    def __new__(cls, dtype: None | type[builtins.float], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[float_]:
        ...

    @overload
    def __new__(cls, dtype: type[builtins.complex], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[complex_]:
        ...

    @overload
    def __new__(cls, dtype: type[builtins.str], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[str_]:
        ...

    @overload
    def __new__(cls, dtype: type[bytes], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[bytes_]:
        ...

    @overload
    def __new__(cls, dtype: _UInt8Codes | type[ct.c_uint8], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[uint8]:
        ...

    @overload
    def __new__(cls, dtype: _UInt16Codes | type[ct.c_uint16], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[uint16]:
        ...

    @overload
    def __new__(cls, dtype: _UInt32Codes | type[ct.c_uint32], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[uint32]:
        ...

    @overload
    def __new__(cls, dtype: _UInt64Codes | type[ct.c_uint64], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[uint64]:
        ...

    @overload
    def __new__(cls, dtype: _UByteCodes | type[ct.c_ubyte], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[ubyte]:
        ...

    @overload
    def __new__(cls, dtype: _UShortCodes | type[ct.c_ushort], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[ushort]:
        ...

    @overload
    def __new__(cls, dtype: _UIntCCodes | type[ct.c_uint], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[uintc]:
        ...

    @overload
    def __new__(cls, dtype: _UIntPCodes | type[ct.c_void_p] | type[ct.c_size_t], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[uintp]:
        ...

    @overload
    def __new__(cls, dtype: _UIntCodes | type[ct.c_ulong], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[uint]:
        ...

    @overload
    def __new__(cls, dtype: _ULongLongCodes | type[ct.c_ulonglong], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[ulonglong]:
        ...

    @overload
    def __new__(cls, dtype: _Int8Codes | type[ct.c_int8], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[int8]:
        ...

    @overload
    def __new__(cls, dtype: _Int16Codes | type[ct.c_int16], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[int16]:
        ...

    @overload
    def __new__(cls, dtype: _Int32Codes | type[ct.c_int32], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[int32]:
        ...

    @overload
    def __new__(cls, dtype: _Int64Codes | type[ct.c_int64], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[int64]:
        ...

    @overload
    def __new__(cls, dtype: _ByteCodes | type[ct.c_byte], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[byte]:
        ...

    @overload
    def __new__(cls, dtype: _ShortCodes | type[ct.c_short], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[short]:
        ...

    @overload
    def __new__(cls, dtype: _IntCCodes | type[ct.c_int], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[intc]:
        ...

    @overload
    def __new__(cls, dtype: _IntPCodes | type[ct.c_ssize_t], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[intp]:
        ...

    @overload
    def __new__(cls, dtype: _IntCodes | type[ct.c_long], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[int_]:
        ...

    @overload
    def __new__(cls, dtype: _LongLongCodes | type[ct.c_longlong], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[longlong]:
        ...

    @overload
    def __new__(cls, dtype: _Float16Codes, align: builtins.bool=..., copy: builtins.bool=...) -> dtype[float16]:
        ...

    @overload
    def __new__(cls, dtype: _Float32Codes, align: builtins.bool=..., copy: builtins.bool=...) -> dtype[float32]:
        ...

    @overload
    def __new__(cls, dtype: _Float64Codes, align: builtins.bool=..., copy: builtins.bool=...) -> dtype[float64]:
        ...

    @overload
    def __new__(cls, dtype: _HalfCodes, align: builtins.bool=..., copy: builtins.bool=...) -> dtype[half]:
        ...

    @overload
    def __new__(cls, dtype: _SingleCodes | type[ct.c_float], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[single]:
        ...

    @overload
    def __new__(cls, dtype: _DoubleCodes | type[ct.c_double], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[double]:
        ...

    @overload
    def __new__(cls, dtype: _LongDoubleCodes | type[ct.c_longdouble], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[longdouble]:
        ...

    @overload
    def __new__(cls, dtype: _Complex64Codes, align: builtins.bool=..., copy: builtins.bool=...) -> dtype[complex64]:
        ...

    @overload
    def __new__(cls, dtype: _Complex128Codes, align: builtins.bool=..., copy: builtins.bool=...) -> dtype[complex128]:
        ...

    @overload
    def __new__(cls, dtype: _CSingleCodes, align: builtins.bool=..., copy: builtins.bool=...) -> dtype[csingle]:
        ...

    @overload
    def __new__(cls, dtype: _CDoubleCodes, align: builtins.bool=..., copy: builtins.bool=...) -> dtype[cdouble]:
        ...

    @overload
    def __new__(cls, dtype: _CLongDoubleCodes, align: builtins.bool=..., copy: builtins.bool=...) -> dtype[clongdouble]:
        ...

    @overload
    def __new__(cls, dtype: _BoolCodes | type[ct.c_bool], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[bool_]:
        ...

    @overload
    def __new__(cls, dtype: _TD64Codes, align: builtins.bool=..., copy: builtins.bool=...) -> dtype[timedelta64]:
        ...

    @overload
    def __new__(cls, dtype: _DT64Codes, align: builtins.bool=..., copy: builtins.bool=...) -> dtype[datetime64]:
        ...

    @overload
    def __new__(cls, dtype: _StrCodes, align: builtins.bool=..., copy: builtins.bool=...) -> dtype[str_]:
        ...

    @overload
    def __new__(cls, dtype: _BytesCodes | type[ct.c_char], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[bytes_]:
        ...

    @overload
    def __new__(cls, dtype: _VoidCodes, align: builtins.bool=..., copy: builtins.bool=...) -> dtype[void]:
        ...

    @overload
    def __new__(cls, dtype: _ObjectCodes | type[ct.py_object], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[object_]:
        ...

    @overload
    def __new__(cls, dtype: dtype[_DTypeScalar_co], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[_DTypeScalar_co]:
        ...

    @overload
    def __new__(cls, dtype: _SupportsDType[dtype[_DTypeScalar_co]], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[_DTypeScalar_co]:
        ...

    @overload
    def __new__(cls, dtype: builtins.str, align: builtins.bool=..., copy: builtins.bool=...) -> dtype[Any]:
        ...

    @overload
    def __new__(cls, dtype: _VoidDTypeLike, align: builtins.bool=..., copy: builtins.bool=...) -> dtype[void]:
        ...

    @overload
    def __new__(cls, dtype: type[builtins.object], align: builtins.bool=..., copy: builtins.bool=...) -> dtype[object_]:
        ...
    if sys.version_info >= (3, 9):

        def __class_getitem__(self, item: Any) -> GenericAlias:
            ...

    @overload
    def __getitem__(self: dtype[void], key: list[builtins.str]) -> dtype[void]:
        ...

    @overload
    def __getitem__(self: dtype[void], key: builtins.str | SupportsIndex) -> dtype[Any]:
        ...

    @overload
    def __mul__(self: _DType, value: L[1]) -> _DType:
        ...

    @overload
    def __mul__(self: _FlexDType, value: SupportsIndex) -> _FlexDType:
        ...

    @overload
    def __mul__(self, value: SupportsIndex) -> dtype[void]:
        ...

    @overload
    def __rmul__(self: _FlexDType, value: SupportsIndex) -> _FlexDType:
        ...

    @overload
    def __rmul__(self, value: SupportsIndex) -> dtype[Any]:
        ...

    def __gt__(self, other: DTypeLike) -> builtins.bool:
        ...

    def __ge__(self, other: DTypeLike) -> builtins.bool:
        ...

    def __lt__(self, other: DTypeLike) -> builtins.bool:
        ...

    def __le__(self, other: DTypeLike) -> builtins.bool:
        ...

    def __eq__(self, other: Any) -> builtins.bool:
        ...

    def __ne__(self, other: Any) -> builtins.bool:
        ...

    @property
    def alignment(self) -> builtins.int:
        """The required alignment (bytes) of this data-type according to the compiler.

More information is available in the C-API section of the manual."""

    @property
    def base(self) -> dtype[Any]:
        """Returns dtype for the base element of the subarrays, regardless of their dimension or shape."""

    @property
    def byteorder(self) -> builtins.str:
        """A character indicating the byte-order of this data-type object.

One of:

=== ============== '=' native '<' little-endian '>' big-endian '|' not applicable === ==============

All built-in data-type objects have byteorder either '=' or '|'."""

    @property
    def char(self) -> builtins.str:
        """A unique character code for each of the 21 different built-in types."""

    @property
    def descr(self) -> list[tuple[builtins.str, builtins.str] | tuple[builtins.str, builtins.str, _Shape]]:
        """`__array_interface__` description of the data-type.

The format is that required by the 'descr' key in the `__array_interface__` attribute.

Warning: This attribute exists specifically for `__array_interface__`, and passing it directly to `np.dtype` will not accurately reconstruct some dtypes (e.g., scalar and subarray dtypes)."""

    @property
    def fields(self) -> None | MappingProxyType[builtins.str, tuple[dtype[Any], builtins.int] | tuple[dtype[Any], builtins.int, Any]]:
        """Dictionary of named fields defined for this data type, or ``None``.

The dictionary is indexed by keys that are the names of the fields. Each entry in the dictionary is a tuple fully describing the field::

(dtype, offset[, title])"""

    @property
    def flags(self) -> builtins.int:
        """Bit-flags describing how this data type is to be interpreted.

Bit-masks are in `numpy.core.multiarray` as the constants `ITEM_HASOBJECT`, `LIST_PICKLE`, `ITEM_IS_POINTER`, `NEEDS_INIT`, `NEEDS_PYAPI`, `USE_GETITEM`, `USE_SETITEM`. A full explanation of these flags is in C-API documentation; they are largely useful for user-defined data-types.

The following example demonstrates that operations on this particular dtype requires Python C-API."""

    @property
    def hasobject(self) -> builtins.bool:
        """Boolean indicating whether this dtype contains any reference-counted objects in any fields or sub-dtypes.

Recall that what is actually in the ndarray memory representing the Python object is the memory address of that object (a pointer). Special handling may be required, and this attribute is useful for distinguishing data types that may contain arbitrary Python objects and data-types that won't."""

    @property
    def isbuiltin(self) -> builtins.int:
        """Integer indicating how this dtype relates to the built-in dtypes.

Read-only.

= ======================================================================== 0 if this is a structured array type, with fields 1 if this is a dtype compiled into numpy (such as ints, floats etc) 2 if the dtype is for a user-defined numpy type A user-defined type uses the numpy C-API machinery to extend numpy to handle a new array type. See :ref:`user.user-defined-data-types` in the NumPy manual. = ========================================================================"""

    @property
    def isnative(self) -> builtins.bool:
        """Boolean indicating whether the byte order of this dtype is native to the platform."""

    @property
    def isalignedstruct(self) -> builtins.bool:
        """Boolean indicating whether the dtype is a struct which maintains field alignment. This flag is sticky, so when combining multiple structs together, it is preserved and produces new dtypes which are also aligned."""

    @property
    def itemsize(self) -> builtins.int:
        """The element size of this data-type object.

For 18 of the 21 types this number is fixed by the data-type. For the flexible data-types, this number can be anything."""

    @property
    def kind(self) -> builtins.str:
        """A character code (one of 'biufcmMOSUV') identifying the general kind of data.

= ====================== b boolean i signed integer u unsigned integer f floating-point c complex floating-point m timedelta M datetime O object S (byte-)string U Unicode V void = ======================"""

    @property
    def metadata(self) -> None | MappingProxyType[builtins.str, Any]:
        ...

    @property
    def name(self) -> builtins.str:
        """A bit-width name for this data-type.

Un-sized flexible data-type objects do not have this attribute."""

    @property
    def num(self) -> builtins.int:
        """A unique number for each of the 21 different built-in types.

These are roughly ordered from least-to-most precision."""

    @property
    def shape(self) -> _Shape:
        """Shape tuple of the sub-array if this data type describes a sub-array, and ``()`` otherwise."""

    @property
    def ndim(self) -> builtins.int:
        """Number of dimensions of the sub-array if this data type describes a sub-array, and ``0`` otherwise."""

    @property
    def subdtype(self) -> None | tuple[dtype[Any], _Shape]:
        """Tuple ``(item_dtype, shape)`` if this `dtype` describes a sub-array, and None otherwise.

The *shape* is the fixed shape of the sub-array described by this data type, and *item_dtype* the data type of the array.

If a field whose dtype object has this attribute is retrieved, then the extra dimensions implied by *shape* are tacked on to the end of the retrieved array."""

    def newbyteorder(self: _DType, __new_order: _ByteOrder=...) -> _DType:
        """Return a new dtype with a different byte order.

Changes are also made in all fields and sub-arrays of the data type."""

    @property
    def str(self) -> builtins.str:
        """The array-protocol typestring of this data-type object."""

    @property
    def type(self) -> type[_DTypeScalar_co]:
        """The type object used to instantiate a scalar of this data-type."""
_ArrayLikeInt = Union[builtins.int, integer, Sequence[Union[builtins.int, integer]], Sequence[Sequence[Any]], ndarray]
_FlatIterSelf = TypeVar('_FlatIterSelf', bound=flatiter)

@final
class flatiter(Generic[_NdArraySubClass]):
    """Flat iterator object to iterate over arrays.

A `flatiter` iterator is returned by ``x.flat`` for any array `x`. It allows iterating over the array as if it were a 1-D array, either in a for-loop or by calling its `next` method.

Iteration is done in row-major, C-style order (the last index varying the fastest). The iterator can also be indexed using basic slicing or advanced indexing."""
    __hash__: ClassVar[None]

    @property
    def base(self) -> _NdArraySubClass:
        """A reference to the array that is iterated over."""

    @property
    def coords(self) -> _Shape:
        """An N-dimensional tuple of current coordinates."""

    @property
    def index(self) -> builtins.int:
        """Current flat index into the array."""

    def copy(self) -> _NdArraySubClass:
        """Get a copy of the iterator as a 1-D array."""

    def __iter__(self: _FlatIterSelf) -> _FlatIterSelf:
        ...

    def __next__(self: flatiter[ndarray[Any, dtype[_ScalarType]]]) -> _ScalarType:
        ...

    def __len__(self) -> builtins.int:
        ...

    @overload
    def __getitem__(self: flatiter[ndarray[Any, dtype[_ScalarType]]], key: builtins.int | integer | tuple[builtins.int | integer]) -> _ScalarType:
        ...

    @overload
    def __getitem__(self, key: _ArrayLikeInt | slice | ellipsis | tuple[_ArrayLikeInt | slice | ellipsis]) -> _NdArraySubClass:
        ...

    def __setitem__(self, key: _ArrayLikeInt | slice | ellipsis | tuple[_ArrayLikeInt | slice | ellipsis], value: Any) -> None:
        ...

    @overload
    def __array__(self: flatiter[ndarray[Any, _DType]], dtype: None=..., /) -> ndarray[Any, _DType]:
        ...

    @overload
    def __array__(self, dtype: _DType, /) -> ndarray[Any, _DType]:
        ...
_OrderKACF = L[None, 'K', 'A', 'C', 'F']
_OrderACF = L[None, 'A', 'C', 'F']
_OrderCF = L[None, 'C', 'F']
_ModeKind = L['raise', 'wrap', 'clip']
_PartitionKind = L['introselect']
_SortKind = L['quicksort', 'mergesort', 'heapsort', 'stable']
_SortSide = L['left', 'right']
_ArraySelf = TypeVar('_ArraySelf', bound=_ArrayOrScalarCommon)

class _ArrayOrScalarCommon:

    @property
    def T(self: _ArraySelf) -> _ArraySelf:
        ...

    @property
    def data(self) -> memoryview:
        ...

    @property
    def flags(self) -> flagsobj:
        ...

    @property
    def itemsize(self) -> builtins.int:
        ...

    @property
    def nbytes(self) -> builtins.int:
        ...

    def __bool__(self) -> builtins.bool:
        ...

    def __bytes__(self) -> bytes:
        ...

    def __str__(self) -> builtins.str:
        ...

    def __repr__(self) -> builtins.str:
        ...

    def __copy__(self: _ArraySelf) -> _ArraySelf:
        ...

    def __deepcopy__(self: _ArraySelf, memo: None | dict[builtins.int, Any], /) -> _ArraySelf:
        ...

    def __eq__(self, other: Any) -> Any:
        ...

    def __ne__(self, other: Any) -> Any:
        ...

    def copy(self: _ArraySelf, order: _OrderKACF=...) -> _ArraySelf:
        ...

    def dump(self, file: builtins.str | bytes | os.PathLike[builtins.str] | os.PathLike[bytes] | _SupportsWrite[bytes]) -> None:
        ...

    def dumps(self) -> bytes:
        ...

    def tobytes(self, order: _OrderKACF=...) -> bytes:
        ...

    def tofile(self, fid: builtins.str | bytes | os.PathLike[builtins.str] | os.PathLike[bytes] | _IOProtocol, sep: builtins.str=..., format: builtins.str=...) -> None:
        ...

    def tolist(self) -> Any:
        ...

    @property
    def __array_interface__(self) -> dict[builtins.str, Any]:
        ...

    @property
    def __array_priority__(self) -> builtins.float:
        ...

    @property
    def __array_struct__(self) -> Any:
        ...

    def __setstate__(self, state: tuple[SupportsIndex, _ShapeLike, _DType_co, builtins.bool, bytes | list[Any]], /) -> None:
        ...

    @overload
    def all(self, axis: None=..., out: None=..., keepdims: L[False]=..., *, where: _ArrayLikeBool_co=...) -> bool_:
        ...

    @overload
    def all(self, axis: None | _ShapeLike=..., out: None=..., keepdims: builtins.bool=..., *, where: _ArrayLikeBool_co=...) -> Any:
        ...

    @overload
    def all(self, axis: None | _ShapeLike=..., out: _NdArraySubClass=..., keepdims: builtins.bool=..., *, where: _ArrayLikeBool_co=...) -> _NdArraySubClass:
        ...

    @overload
    def any(self, axis: None=..., out: None=..., keepdims: L[False]=..., *, where: _ArrayLikeBool_co=...) -> bool_:
        ...

    @overload
    def any(self, axis: None | _ShapeLike=..., out: None=..., keepdims: builtins.bool=..., *, where: _ArrayLikeBool_co=...) -> Any:
        ...

    @overload
    def any(self, axis: None | _ShapeLike=..., out: _NdArraySubClass=..., keepdims: builtins.bool=..., *, where: _ArrayLikeBool_co=...) -> _NdArraySubClass:
        ...

    @overload
    def argmax(self, axis: None=..., out: None=..., *, keepdims: L[False]=...) -> intp:
        ...

    @overload
    def argmax(self, axis: SupportsIndex=..., out: None=..., *, keepdims: builtins.bool=...) -> Any:
        ...

    @overload
    def argmax(self, axis: None | SupportsIndex=..., out: _NdArraySubClass=..., *, keepdims: builtins.bool=...) -> _NdArraySubClass:
        ...

    @overload
    def argmin(self, axis: None=..., out: None=..., *, keepdims: L[False]=...) -> intp:
        ...

    @overload
    def argmin(self, axis: SupportsIndex=..., out: None=..., *, keepdims: builtins.bool=...) -> Any:
        ...

    @overload
    def argmin(self, axis: None | SupportsIndex=..., out: _NdArraySubClass=..., *, keepdims: builtins.bool=...) -> _NdArraySubClass:
        ...

    def argsort(self, axis: None | SupportsIndex=..., kind: None | _SortKind=..., order: None | builtins.str | Sequence[builtins.str]=...) -> ndarray:
        ...

    @overload
    def choose(self, choices: ArrayLike, out: None=..., mode: _ModeKind=...) -> ndarray:
        ...

    @overload
    def choose(self, choices: ArrayLike, out: _NdArraySubClass=..., mode: _ModeKind=...) -> _NdArraySubClass:
        ...

    @overload
    def clip(self, min: ArrayLike=..., max: None | ArrayLike=..., out: None=..., **kwargs: Any) -> ndarray:
        ...

    @overload
    def clip(self, min: None=..., max: ArrayLike=..., out: None=..., **kwargs: Any) -> ndarray:
        ...

    @overload
    def clip(self, min: ArrayLike=..., max: None | ArrayLike=..., out: _NdArraySubClass=..., **kwargs: Any) -> _NdArraySubClass:
        ...

    @overload
    def clip(self, min: None=..., max: ArrayLike=..., out: _NdArraySubClass=..., **kwargs: Any) -> _NdArraySubClass:
        ...

    @overload
    def compress(self, a: ArrayLike, axis: None | SupportsIndex=..., out: None=...) -> ndarray:
        ...

    @overload
    def compress(self, a: ArrayLike, axis: None | SupportsIndex=..., out: _NdArraySubClass=...) -> _NdArraySubClass:
        ...

    def conj(self: _ArraySelf) -> _ArraySelf:
        ...

    def conjugate(self: _ArraySelf) -> _ArraySelf:
        ...

    @overload
    def cumprod(self, axis: None | SupportsIndex=..., dtype: DTypeLike=..., out: None=...) -> ndarray:
        ...

    @overload
    def cumprod(self, axis: None | SupportsIndex=..., dtype: DTypeLike=..., out: _NdArraySubClass=...) -> _NdArraySubClass:
        ...

    @overload
    def cumsum(self, axis: None | SupportsIndex=..., dtype: DTypeLike=..., out: None=...) -> ndarray:
        ...

    @overload
    def cumsum(self, axis: None | SupportsIndex=..., dtype: DTypeLike=..., out: _NdArraySubClass=...) -> _NdArraySubClass:
        ...

    @overload
    def max(self, axis: None | _ShapeLike=..., out: None=..., keepdims: builtins.bool=..., initial: _NumberLike_co=..., where: _ArrayLikeBool_co=...) -> Any:
        ...

    @overload
    def max(self, axis: None | _ShapeLike=..., out: _NdArraySubClass=..., keepdims: builtins.bool=..., initial: _NumberLike_co=..., where: _ArrayLikeBool_co=...) -> _NdArraySubClass:
        ...

    @overload
    def mean(self, axis: None | _ShapeLike=..., dtype: DTypeLike=..., out: None=..., keepdims: builtins.bool=..., *, where: _ArrayLikeBool_co=...) -> Any:
        ...

    @overload
    def mean(self, axis: None | _ShapeLike=..., dtype: DTypeLike=..., out: _NdArraySubClass=..., keepdims: builtins.bool=..., *, where: _ArrayLikeBool_co=...) -> _NdArraySubClass:
        ...

    @overload
    def min(self, axis: None | _ShapeLike=..., out: None=..., keepdims: builtins.bool=..., initial: _NumberLike_co=..., where: _ArrayLikeBool_co=...) -> Any:
        ...

    @overload
    def min(self, axis: None | _ShapeLike=..., out: _NdArraySubClass=..., keepdims: builtins.bool=..., initial: _NumberLike_co=..., where: _ArrayLikeBool_co=...) -> _NdArraySubClass:
        ...

    def newbyteorder(self: _ArraySelf, __new_order: _ByteOrder=...) -> _ArraySelf:
        ...

    @overload
    def prod(self, axis: None | _ShapeLike=..., dtype: DTypeLike=..., out: None=..., keepdims: builtins.bool=..., initial: _NumberLike_co=..., where: _ArrayLikeBool_co=...) -> Any:
        ...

    @overload
    def prod(self, axis: None | _ShapeLike=..., dtype: DTypeLike=..., out: _NdArraySubClass=..., keepdims: builtins.bool=..., initial: _NumberLike_co=..., where: _ArrayLikeBool_co=...) -> _NdArraySubClass:
        ...

    @overload
    def ptp(self, axis: None | _ShapeLike=..., out: None=..., keepdims: builtins.bool=...) -> Any:
        ...

    @overload
    def ptp(self, axis: None | _ShapeLike=..., out: _NdArraySubClass=..., keepdims: builtins.bool=...) -> _NdArraySubClass:
        ...

    @overload
    def round(self: _ArraySelf, decimals: SupportsIndex=..., out: None=...) -> _ArraySelf:
        ...

    @overload
    def round(self, decimals: SupportsIndex=..., out: _NdArraySubClass=...) -> _NdArraySubClass:
        ...

    @overload
    def std(self, axis: None | _ShapeLike=..., dtype: DTypeLike=..., out: None=..., ddof: builtins.float=..., keepdims: builtins.bool=..., *, where: _ArrayLikeBool_co=...) -> Any:
        ...

    @overload
    def std(self, axis: None | _ShapeLike=..., dtype: DTypeLike=..., out: _NdArraySubClass=..., ddof: builtins.float=..., keepdims: builtins.bool=..., *, where: _ArrayLikeBool_co=...) -> _NdArraySubClass:
        ...

    @overload
    def sum(self, axis: None | _ShapeLike=..., dtype: DTypeLike=..., out: None=..., keepdims: builtins.bool=..., initial: _NumberLike_co=..., where: _ArrayLikeBool_co=...) -> Any:
        ...

    @overload
    def sum(self, axis: None | _ShapeLike=..., dtype: DTypeLike=..., out: _NdArraySubClass=..., keepdims: builtins.bool=..., initial: _NumberLike_co=..., where: _ArrayLikeBool_co=...) -> _NdArraySubClass:
        ...

    @overload
    def var(self, axis: None | _ShapeLike=..., dtype: DTypeLike=..., out: None=..., ddof: builtins.float=..., keepdims: builtins.bool=..., *, where: _ArrayLikeBool_co=...) -> Any:
        ...

    @overload
    def var(self, axis: None | _ShapeLike=..., dtype: DTypeLike=..., out: _NdArraySubClass=..., ddof: builtins.float=..., keepdims: builtins.bool=..., *, where: _ArrayLikeBool_co=...) -> _NdArraySubClass:
        ...
_DType = TypeVar('_DType', bound=dtype[Any])
_DType_co = TypeVar('_DType_co', covariant=True, bound=dtype[Any])
_FlexDType = TypeVar('_FlexDType', bound=dtype[flexible])
_ShapeType = TypeVar('_ShapeType', bound=Any)
_ShapeType2 = TypeVar('_ShapeType2', bound=Any)
_NumberType = TypeVar('_NumberType', bound=number[Any])
_SupportsBuffer = Union[bytes, bytearray, memoryview, _array.array[Any], mmap.mmap, NDArray[Any], generic]
_T = TypeVar('_T')
_T_co = TypeVar('_T_co', covariant=True)
_T_contra = TypeVar('_T_contra', contravariant=True)
_2Tuple = tuple[_T, _T]
_CastingKind = L['no', 'equiv', 'safe', 'same_kind', 'unsafe']
_ArrayUInt_co = NDArray[Union[bool_, unsignedinteger[Any]]]
_ArrayInt_co = NDArray[Union[bool_, integer[Any]]]
_ArrayFloat_co = NDArray[Union[bool_, integer[Any], floating[Any]]]
_ArrayComplex_co = NDArray[Union[bool_, integer[Any], floating[Any], complexfloating[Any, Any]]]
_ArrayNumber_co = NDArray[Union[bool_, number[Any]]]
_ArrayTD64_co = NDArray[Union[bool_, integer[Any], timedelta64]]
_dtype = dtype
_PyCapsule = Any

class _SupportsItem(Protocol[_T_co]):

    def item(self, args: Any, /) -> _T_co:
        ...

class _SupportsReal(Protocol[_T_co]):

    @property
    def real(self) -> _T_co:
        ...

class _SupportsImag(Protocol[_T_co]):

    @property
    def imag(self) -> _T_co:
        ...

class ndarray(_ArrayOrScalarCommon, Generic[_ShapeType, _DType_co]):
    """An array object represents a multidimensional, homogeneous array of fixed-size items. An associated data-type object describes the format of each element in the array (its byte-order, how many bytes it occupies in memory, whether it is an integer, a floating point number, or something else, etc.)

Arrays should be constructed using `array`, `zeros` or `empty` (refer to the See Also section below). The parameters given here refer to a low-level method (`ndarray(...)`) for instantiating an array.

For more information, refer to the `numpy` module and examine the methods and attributes of an array."""
    __hash__: ClassVar[None]

    @property
    def base(self) -> None | ndarray:
        """Base object if memory is from some other object."""

    @property
    def ndim(self) -> builtins.int:
        """Number of array dimensions."""

    @property
    def size(self) -> builtins.int:
        """Number of elements in the array.

Equal to ``np.prod(a.shape)``, i.e., the product of the array's dimensions."""

    @property
    def real(self: ndarray[_ShapeType, dtype[_SupportsReal[_ScalarType]]]) -> ndarray[_ShapeType, _dtype[_ScalarType]]:
        """The real part of the array."""

    @real.setter
    def real(self, value: ArrayLike) -> None:
        """The real part of the array."""

    @property
    def imag(self: ndarray[_ShapeType, dtype[_SupportsImag[_ScalarType]]]) -> ndarray[_ShapeType, _dtype[_ScalarType]]:
        """The imaginary part of the array."""

    @imag.setter
    def imag(self, value: ArrayLike) -> None:
        """The imaginary part of the array."""

    def __new__(cls: type[_ArraySelf], shape: _ShapeLike, dtype: DTypeLike=..., buffer: None | _SupportsBuffer=..., offset: SupportsIndex=..., strides: None | _ShapeLike=..., order: _OrderKACF=...) -> _ArraySelf:
        ...
    if sys.version_info >= (3, 9):

        def __class_getitem__(self, item: Any) -> GenericAlias:
            ...

    @overload
    def __array__(self, dtype: None=..., /) -> ndarray[Any, _DType_co]:
        ...

    @overload
    def __array__(self, dtype: _DType, /) -> ndarray[Any, _DType]:
        ...

    def __array_ufunc__(self, ufunc: ufunc, method: L['__call__', 'reduce', 'reduceat', 'accumulate', 'outer', 'inner'], *inputs: Any, **kwargs: Any) -> Any:
        ...

    def __array_function__(self, func: Callable[..., Any], types: Iterable[type], args: Iterable[Any], kwargs: Mapping[builtins.str, Any]) -> Any:
        ...

    def __array_finalize__(self, obj: None | NDArray[Any], /) -> None:
        ...

    def __array_wrap__(self, array: ndarray[_ShapeType2, _DType], context: None | tuple[ufunc, tuple[Any, ...], builtins.int]=..., /) -> ndarray[_ShapeType2, _DType]:
        ...

    def __array_prepare__(self, array: ndarray[_ShapeType2, _DType], context: None | tuple[ufunc, tuple[Any, ...], builtins.int]=..., /) -> ndarray[_ShapeType2, _DType]:
        ...

    @overload
    def __getitem__(self, key: NDArray[integer[Any]] | NDArray[bool_] | tuple[NDArray[integer[Any]] | NDArray[bool_], ...]) -> ndarray[Any, _DType_co]:
        ...

    @overload
    def __getitem__(self, key: SupportsIndex | tuple[SupportsIndex, ...]) -> Any:
        ...

    @overload
    def __getitem__(self, key: None | slice | ellipsis | SupportsIndex | _ArrayLikeInt_co | tuple[None | slice | ellipsis | _ArrayLikeInt_co | SupportsIndex, ...]) -> ndarray[Any, _DType_co]:
        ...

    @overload
    def __getitem__(self: NDArray[void], key: builtins.str) -> NDArray[Any]:
        ...

    @overload
    def __getitem__(self: NDArray[void], key: list[builtins.str]) -> ndarray[_ShapeType, _dtype[void]]:
        ...

    @property
    def ctypes(self) -> _ctypes[builtins.int]:
        """An object to simplify the interaction of the array with the ctypes module.

This attribute creates an object that makes it easier to use arrays when calling shared libraries with the ctypes module. The returned object has, among others, data, shape, and strides attributes (see Notes below) which themselves return ctypes objects that can be used as arguments to a shared library."""

    @property
    def shape(self) -> _Shape:
        """Tuple of array dimensions.

The shape property is usually used to get the current shape of an array, but may also be used to reshape the array in-place by assigning a tuple of array dimensions to it. As with `numpy.reshape`, one of the new shape dimensions can be -1, in which case its value is inferred from the size of the array and the remaining dimensions. Reshaping an array in-place will fail if a copy is required."""

    @shape.setter
    def shape(self, value: _ShapeLike) -> None:
        """Tuple of array dimensions.

The shape property is usually used to get the current shape of an array, but may also be used to reshape the array in-place by assigning a tuple of array dimensions to it. As with `numpy.reshape`, one of the new shape dimensions can be -1, in which case its value is inferred from the size of the array and the remaining dimensions. Reshaping an array in-place will fail if a copy is required."""

    @property
    def strides(self) -> _Shape:
        """Tuple of bytes to step in each dimension when traversing an array.

The byte offset of element ``(i[0], i[1], ..., i[n])`` in an array `a` is::

offset = sum(np.array(i) * a.strides)

A more detailed explanation of strides can be found in the "ndarray.rst" file in the NumPy reference guide."""

    @strides.setter
    def strides(self, value: _ShapeLike) -> None:
        """Tuple of bytes to step in each dimension when traversing an array.

The byte offset of element ``(i[0], i[1], ..., i[n])`` in an array `a` is::

offset = sum(np.array(i) * a.strides)

A more detailed explanation of strides can be found in the "ndarray.rst" file in the NumPy reference guide."""

    def byteswap(self: _ArraySelf, inplace: builtins.bool=...) -> _ArraySelf:
        """Swap the bytes of the array elements

Toggle between low-endian and big-endian data representation by returning a byteswapped array, optionally swapped in-place. Arrays of byte-strings are not swapped. The real and imaginary parts of a complex number are swapped individually."""

    def fill(self, value: Any) -> None:
        """Fill the array with a scalar value."""

    @property
    def flat(self: _NdArraySubClass) -> flatiter[_NdArraySubClass]:
        """A 1-D iterator over the array.

This is a `numpy.flatiter` instance, which acts similarly to, but is not a subclass of, Python's built-in iterator object."""

    @overload
    def item(self: ndarray[Any, _dtype[_SupportsItem[_T]]], *args: SupportsIndex) -> _T:
        """Copy an element of an array to a standard Python scalar and return it."""

    @overload
    def item(self: ndarray[Any, _dtype[_SupportsItem[_T]]], args: tuple[SupportsIndex, ...], /) -> _T:
        """Copy an element of an array to a standard Python scalar and return it."""

    @overload
    def itemset(self, value: Any, /) -> None:
        """Insert scalar into an array (scalar is cast to array's dtype, if possible)

There must be at least 1 argument, and define the last argument as *item*. Then, ``a.itemset(*args)`` is equivalent to but faster than ``a[args] = item``. The item should be a scalar value and `args` must select a single item in the array `a`."""

    @overload
    def itemset(self, item: _ShapeLike, value: Any, /) -> None:
        """Insert scalar into an array (scalar is cast to array's dtype, if possible)

There must be at least 1 argument, and define the last argument as *item*. Then, ``a.itemset(*args)`` is equivalent to but faster than ``a[args] = item``. The item should be a scalar value and `args` must select a single item in the array `a`."""

    @overload
    def resize(self, new_shape: _ShapeLike, /, *, refcheck: builtins.bool=...) -> None:
        """Change shape and size of array in-place."""

    @overload
    def resize(self, *new_shape: SupportsIndex, refcheck: builtins.bool=...) -> None:
        """Change shape and size of array in-place."""

    def setflags(self, write: builtins.bool=..., align: builtins.bool=..., uic: builtins.bool=...) -> None:
        """Set array flags WRITEABLE, ALIGNED, (WRITEBACKIFCOPY and UPDATEIFCOPY), respectively."""

    def squeeze(self, axis: None | SupportsIndex | tuple[SupportsIndex, ...]=...) -> ndarray[Any, _DType_co]:
        """Remove single-dimensional entries from the shape of `a`.

Refer to `numpy.squeeze` for full documentation."""

    def swapaxes(self, axis1: SupportsIndex, axis2: SupportsIndex) -> ndarray[Any, _DType_co]:
        """Return a view of the array with `axis1` and `axis2` interchanged.

Refer to `numpy.swapaxes` for full documentation."""

    @overload
    def transpose(self: _ArraySelf, axes: None | _ShapeLike, /) -> _ArraySelf:
        """Returns a view of the array with axes transposed.

For a 1-D array this has no effect, as a transposed vector is simply the same vector. To convert a 1-D array into a 2D column vector, an additional dimension must be added. `np.atleast2d(a).T` achieves this, as does `a[:, np.newaxis]`. For a 2-D array, this is a standard matrix transpose. For an n-D array, if axes are given, their order indicates how the axes are permuted (see Examples). If axes are not provided and ``a.shape = (i[0], i[1], ... i[n-2], i[n-1])``, then ``a.transpose().shape = (i[n-1], i[n-2], ... i[1], i[0])``."""

    @overload
    def transpose(self: _ArraySelf, *axes: SupportsIndex) -> _ArraySelf:
        """Returns a view of the array with axes transposed.

For a 1-D array this has no effect, as a transposed vector is simply the same vector. To convert a 1-D array into a 2D column vector, an additional dimension must be added. `np.atleast2d(a).T` achieves this, as does `a[:, np.newaxis]`. For a 2-D array, this is a standard matrix transpose. For an n-D array, if axes are given, their order indicates how the axes are permuted (see Examples). If axes are not provided and ``a.shape = (i[0], i[1], ... i[n-2], i[n-1])``, then ``a.transpose().shape = (i[n-1], i[n-2], ... i[1], i[0])``."""

    def argpartition(self, kth: _ArrayLikeInt_co, axis: None | SupportsIndex=..., kind: _PartitionKind=..., order: None | builtins.str | Sequence[builtins.str]=...) -> ndarray[Any, _dtype[intp]]:
        """Returns the indices that would partition this array.

Refer to `numpy.argpartition` for full documentation."""

    def diagonal(self, offset: SupportsIndex=..., axis1: SupportsIndex=..., axis2: SupportsIndex=...) -> ndarray[Any, _DType_co]:
        """Return specified diagonals. In NumPy 1.9 the returned array is a read-only view instead of a copy as in previous NumPy versions. In a future version the read-only restriction will be removed.

Refer to :func:`numpy.diagonal` for full documentation."""

    @overload
    def dot(self, b: _ScalarLike_co, out: None=...) -> ndarray:
        """Dot product of two arrays.

Refer to `numpy.dot` for full documentation."""

    @overload
    def dot(self, b: ArrayLike, out: None=...) -> Any:
        """Dot product of two arrays.

Refer to `numpy.dot` for full documentation."""

    @overload
    def dot(self, b: ArrayLike, out: _NdArraySubClass) -> _NdArraySubClass:
        """Dot product of two arrays.

Refer to `numpy.dot` for full documentation."""

    def nonzero(self) -> tuple[ndarray[Any, _dtype[intp]], ...]:
        """Return the indices of the elements that are non-zero.

Refer to `numpy.nonzero` for full documentation."""

    def partition(self, kth: _ArrayLikeInt_co, axis: SupportsIndex=..., kind: _PartitionKind=..., order: None | builtins.str | Sequence[builtins.str]=...) -> None:
        """Rearranges the elements in the array in such a way that the value of the element in kth position is in the position it would be in a sorted array. All elements smaller than the kth element are moved before this element and all equal or greater are moved behind it. The ordering of the elements in the two partitions is undefined."""

    def put(self, ind: _ArrayLikeInt_co, v: ArrayLike, mode: _ModeKind=...) -> None:
        """Set ``a.flat[n] = values[n]`` for all `n` in indices.

Refer to `numpy.put` for full documentation."""

    @overload
    def searchsorted(self, v: _ScalarLike_co, side: _SortSide=..., sorter: None | _ArrayLikeInt_co=...) -> intp:
        """Find indices where elements of v should be inserted in a to maintain order.

For full documentation, see `numpy.searchsorted`"""

    @overload
    def searchsorted(self, v: ArrayLike, side: _SortSide=..., sorter: None | _ArrayLikeInt_co=...) -> ndarray[Any, _dtype[intp]]:
        """Find indices where elements of v should be inserted in a to maintain order.

For full documentation, see `numpy.searchsorted`"""

    def setfield(self, val: ArrayLike, dtype: DTypeLike, offset: SupportsIndex=...) -> None:
        """Put a value into a specified place in a field defined by a data-type.

Place `val` into `a`'s field defined by `dtype` and beginning `offset` bytes into the field."""

    def sort(self, axis: SupportsIndex=..., kind: None | _SortKind=..., order: None | builtins.str | Sequence[builtins.str]=...) -> None:
        """Sort an array in-place. Refer to `numpy.sort` for full documentation."""

    @overload
    def trace(self, offset: SupportsIndex=..., axis1: SupportsIndex=..., axis2: SupportsIndex=..., dtype: DTypeLike=..., out: None=...) -> Any:
        """Return the sum along diagonals of the array.

Refer to `numpy.trace` for full documentation."""

    @overload
    def trace(self, offset: SupportsIndex=..., axis1: SupportsIndex=..., axis2: SupportsIndex=..., dtype: DTypeLike=..., out: _NdArraySubClass=...) -> _NdArraySubClass:
        """Return the sum along diagonals of the array.

Refer to `numpy.trace` for full documentation."""

    @overload
    def take(self: ndarray[Any, _dtype[_ScalarType]], indices: _IntLike_co, axis: None | SupportsIndex=..., out: None=..., mode: _ModeKind=...) -> _ScalarType:
        """Return an array formed from the elements of `a` at the given indices.

Refer to `numpy.take` for full documentation."""

    @overload
    def take(self, indices: _ArrayLikeInt_co, axis: None | SupportsIndex=..., out: None=..., mode: _ModeKind=...) -> ndarray[Any, _DType_co]:
        """Return an array formed from the elements of `a` at the given indices.

Refer to `numpy.take` for full documentation."""

    @overload
    def take(self, indices: _ArrayLikeInt_co, axis: None | SupportsIndex=..., out: _NdArraySubClass=..., mode: _ModeKind=...) -> _NdArraySubClass:
        """Return an array formed from the elements of `a` at the given indices.

Refer to `numpy.take` for full documentation."""

    def repeat(self, repeats: _ArrayLikeInt_co, axis: None | SupportsIndex=...) -> ndarray[Any, _DType_co]:
        """Repeat elements of an array.

Refer to `numpy.repeat` for full documentation."""

    def flatten(self, order: _OrderKACF=...) -> ndarray[Any, _DType_co]:
        """Return a copy of the array collapsed into one dimension."""

    def ravel(self, order: _OrderKACF=...) -> ndarray[Any, _DType_co]:
        """Return a flattened array.

Refer to `numpy.ravel` for full documentation."""

    @overload
    def reshape(self, shape: _ShapeLike, /, *, order: _OrderACF=...) -> ndarray[Any, _DType_co]:
        """Returns an array containing the same data with a new shape.

Refer to `numpy.reshape` for full documentation."""

    @overload
    def reshape(self, *shape: SupportsIndex, order: _OrderACF=...) -> ndarray[Any, _DType_co]:
        """Returns an array containing the same data with a new shape.

Refer to `numpy.reshape` for full documentation."""

    @overload
    def astype(self, dtype: _DTypeLike[_ScalarType], order: _OrderKACF=..., casting: _CastingKind=..., subok: builtins.bool=..., copy: builtins.bool | _CopyMode=...) -> NDArray[_ScalarType]:
        """Copy of the array, cast to a specified type."""

    @overload
    def astype(self, dtype: DTypeLike, order: _OrderKACF=..., casting: _CastingKind=..., subok: builtins.bool=..., copy: builtins.bool | _CopyMode=...) -> NDArray[Any]:
        """Copy of the array, cast to a specified type."""

    @overload
    def view(self: _ArraySelf) -> _ArraySelf:
        """New view of array with the same data."""

    @overload
    def view(self, type: type[_NdArraySubClass]) -> _NdArraySubClass:
        """New view of array with the same data."""

    @overload
    def view(self, dtype: _DTypeLike[_ScalarType]) -> NDArray[_ScalarType]:
        """New view of array with the same data."""

    @overload
    def view(self, dtype: DTypeLike) -> NDArray[Any]:
        """New view of array with the same data."""

    @overload
    def view(self, dtype: DTypeLike, type: type[_NdArraySubClass]) -> _NdArraySubClass:
        """New view of array with the same data."""

    @overload
    def getfield(self, dtype: _DTypeLike[_ScalarType], offset: SupportsIndex=...) -> NDArray[_ScalarType]:
        """Returns a field of the given array as a certain type.

A field is a view of the array data with a given data-type. The values in the view are determined by the given type and the offset into the current array in bytes. The offset needs to be such that the view dtype fits in the array dtype; for example an array of dtype complex128 has 16-byte elements. If taking a view with a 32-bit integer (4 bytes), the offset needs to be between 0 and 12 bytes."""

    @overload
    def getfield(self, dtype: DTypeLike, offset: SupportsIndex=...) -> NDArray[Any]:
        """Returns a field of the given array as a certain type.

A field is a view of the array data with a given data-type. The values in the view are determined by the given type and the offset into the current array in bytes. The offset needs to be such that the view dtype fits in the array dtype; for example an array of dtype complex128 has 16-byte elements. If taking a view with a 32-bit integer (4 bytes), the offset needs to be between 0 and 12 bytes."""

    def __int__(self: ndarray[Any, _dtype[SupportsInt]]) -> builtins.int:
        ...

    def __float__(self: ndarray[Any, _dtype[SupportsFloat]]) -> builtins.float:
        ...

    def __complex__(self: ndarray[Any, _dtype[SupportsComplex]]) -> builtins.complex:
        ...

    def __index__(self: ndarray[Any, _dtype[SupportsIndex]]) -> builtins.int:
        ...

    def __len__(self) -> builtins.int:
        ...

    def __setitem__(self, key, value):
        ...

    def __iter__(self) -> Any:
        ...

    def __contains__(self, key) -> builtins.bool:
        ...

    @overload
    def __lt__(self: _ArrayNumber_co, other: _ArrayLikeNumber_co) -> NDArray[bool_]:
        ...

    @overload
    def __lt__(self: _ArrayTD64_co, other: _ArrayLikeTD64_co) -> NDArray[bool_]:
        ...

    @overload
    def __lt__(self: NDArray[datetime64], other: _ArrayLikeDT64_co) -> NDArray[bool_]:
        ...

    @overload
    def __lt__(self: NDArray[object_], other: Any) -> NDArray[bool_]:
        ...

    @overload
    def __lt__(self: NDArray[Any], other: _ArrayLikeObject_co) -> NDArray[bool_]:
        ...

    @overload
    def __le__(self: _ArrayNumber_co, other: _ArrayLikeNumber_co) -> NDArray[bool_]:
        ...

    @overload
    def __le__(self: _ArrayTD64_co, other: _ArrayLikeTD64_co) -> NDArray[bool_]:
        ...

    @overload
    def __le__(self: NDArray[datetime64], other: _ArrayLikeDT64_co) -> NDArray[bool_]:
        ...

    @overload
    def __le__(self: NDArray[object_], other: Any) -> NDArray[bool_]:
        ...

    @overload
    def __le__(self: NDArray[Any], other: _ArrayLikeObject_co) -> NDArray[bool_]:
        ...

    @overload
    def __gt__(self: _ArrayNumber_co, other: _ArrayLikeNumber_co) -> NDArray[bool_]:
        ...

    @overload
    def __gt__(self: _ArrayTD64_co, other: _ArrayLikeTD64_co) -> NDArray[bool_]:
        ...

    @overload
    def __gt__(self: NDArray[datetime64], other: _ArrayLikeDT64_co) -> NDArray[bool_]:
        ...

    @overload
    def __gt__(self: NDArray[object_], other: Any) -> NDArray[bool_]:
        ...

    @overload
    def __gt__(self: NDArray[Any], other: _ArrayLikeObject_co) -> NDArray[bool_]:
        ...

    @overload
    def __ge__(self: _ArrayNumber_co, other: _ArrayLikeNumber_co) -> NDArray[bool_]:
        ...

    @overload
    def __ge__(self: _ArrayTD64_co, other: _ArrayLikeTD64_co) -> NDArray[bool_]:
        ...

    @overload
    def __ge__(self: NDArray[datetime64], other: _ArrayLikeDT64_co) -> NDArray[bool_]:
        ...

    @overload
    def __ge__(self: NDArray[object_], other: Any) -> NDArray[bool_]:
        ...

    @overload
    def __ge__(self: NDArray[Any], other: _ArrayLikeObject_co) -> NDArray[bool_]:
        ...

    @overload
    def __abs__(self: NDArray[bool_]) -> NDArray[bool_]:
        ...

    @overload
    def __abs__(self: NDArray[complexfloating[_NBit1, _NBit1]]) -> NDArray[floating[_NBit1]]:
        ...

    @overload
    def __abs__(self: NDArray[_NumberType]) -> NDArray[_NumberType]:
        ...

    @overload
    def __abs__(self: NDArray[timedelta64]) -> NDArray[timedelta64]:
        ...

    @overload
    def __abs__(self: NDArray[object_]) -> Any:
        ...

    @overload
    def __invert__(self: NDArray[bool_]) -> NDArray[bool_]:
        ...

    @overload
    def __invert__(self: NDArray[_IntType]) -> NDArray[_IntType]:
        ...

    @overload
    def __invert__(self: NDArray[object_]) -> Any:
        ...

    @overload
    def __pos__(self: NDArray[_NumberType]) -> NDArray[_NumberType]:
        ...

    @overload
    def __pos__(self: NDArray[timedelta64]) -> NDArray[timedelta64]:
        ...

    @overload
    def __pos__(self: NDArray[object_]) -> Any:
        ...

    @overload
    def __neg__(self: NDArray[_NumberType]) -> NDArray[_NumberType]:
        ...

    @overload
    def __neg__(self: NDArray[timedelta64]) -> NDArray[timedelta64]:
        ...

    @overload
    def __neg__(self: NDArray[object_]) -> Any:
        ...

    @overload
    def __matmul__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> NDArray[bool_]:
        ...

    @overload
    def __matmul__(self: _ArrayUInt_co, other: _ArrayLikeUInt_co) -> NDArray[unsignedinteger[Any]]:
        ...

    @overload
    def __matmul__(self: _ArrayInt_co, other: _ArrayLikeInt_co) -> NDArray[signedinteger[Any]]:
        ...

    @overload
    def __matmul__(self: _ArrayFloat_co, other: _ArrayLikeFloat_co) -> NDArray[floating[Any]]:
        ...

    @overload
    def __matmul__(self: _ArrayComplex_co, other: _ArrayLikeComplex_co) -> NDArray[complexfloating[Any, Any]]:
        ...

    @overload
    def __matmul__(self: NDArray[number[Any]], other: _ArrayLikeNumber_co) -> NDArray[number[Any]]:
        ...

    @overload
    def __matmul__(self: NDArray[object_], other: Any) -> Any:
        ...

    @overload
    def __matmul__(self: NDArray[Any], other: _ArrayLikeObject_co) -> Any:
        ...

    @overload
    def __rmatmul__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> NDArray[bool_]:
        ...

    @overload
    def __rmatmul__(self: _ArrayUInt_co, other: _ArrayLikeUInt_co) -> NDArray[unsignedinteger[Any]]:
        ...

    @overload
    def __rmatmul__(self: _ArrayInt_co, other: _ArrayLikeInt_co) -> NDArray[signedinteger[Any]]:
        ...

    @overload
    def __rmatmul__(self: _ArrayFloat_co, other: _ArrayLikeFloat_co) -> NDArray[floating[Any]]:
        ...

    @overload
    def __rmatmul__(self: _ArrayComplex_co, other: _ArrayLikeComplex_co) -> NDArray[complexfloating[Any, Any]]:
        ...

    @overload
    def __rmatmul__(self: NDArray[number[Any]], other: _ArrayLikeNumber_co) -> NDArray[number[Any]]:
        ...

    @overload
    def __rmatmul__(self: NDArray[object_], other: Any) -> Any:
        ...

    @overload
    def __rmatmul__(self: NDArray[Any], other: _ArrayLikeObject_co) -> Any:
        ...

    @overload
    def __mod__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> NDArray[int8]:
        ...

    @overload
    def __mod__(self: _ArrayUInt_co, other: _ArrayLikeUInt_co) -> NDArray[unsignedinteger[Any]]:
        ...

    @overload
    def __mod__(self: _ArrayInt_co, other: _ArrayLikeInt_co) -> NDArray[signedinteger[Any]]:
        ...

    @overload
    def __mod__(self: _ArrayFloat_co, other: _ArrayLikeFloat_co) -> NDArray[floating[Any]]:
        ...

    @overload
    def __mod__(self: _ArrayTD64_co, other: _SupportsArray[_dtype[timedelta64]] | _NestedSequence[_SupportsArray[_dtype[timedelta64]]]) -> NDArray[timedelta64]:
        ...

    @overload
    def __mod__(self: NDArray[object_], other: Any) -> Any:
        ...

    @overload
    def __mod__(self: NDArray[Any], other: _ArrayLikeObject_co) -> Any:
        ...

    @overload
    def __rmod__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> NDArray[int8]:
        ...

    @overload
    def __rmod__(self: _ArrayUInt_co, other: _ArrayLikeUInt_co) -> NDArray[unsignedinteger[Any]]:
        ...

    @overload
    def __rmod__(self: _ArrayInt_co, other: _ArrayLikeInt_co) -> NDArray[signedinteger[Any]]:
        ...

    @overload
    def __rmod__(self: _ArrayFloat_co, other: _ArrayLikeFloat_co) -> NDArray[floating[Any]]:
        ...

    @overload
    def __rmod__(self: _ArrayTD64_co, other: _SupportsArray[_dtype[timedelta64]] | _NestedSequence[_SupportsArray[_dtype[timedelta64]]]) -> NDArray[timedelta64]:
        ...

    @overload
    def __rmod__(self: NDArray[object_], other: Any) -> Any:
        ...

    @overload
    def __rmod__(self: NDArray[Any], other: _ArrayLikeObject_co) -> Any:
        ...

    @overload
    def __divmod__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> _2Tuple[NDArray[int8]]:
        ...

    @overload
    def __divmod__(self: _ArrayUInt_co, other: _ArrayLikeUInt_co) -> _2Tuple[NDArray[unsignedinteger[Any]]]:
        ...

    @overload
    def __divmod__(self: _ArrayInt_co, other: _ArrayLikeInt_co) -> _2Tuple[NDArray[signedinteger[Any]]]:
        ...

    @overload
    def __divmod__(self: _ArrayFloat_co, other: _ArrayLikeFloat_co) -> _2Tuple[NDArray[floating[Any]]]:
        ...

    @overload
    def __divmod__(self: _ArrayTD64_co, other: _SupportsArray[_dtype[timedelta64]] | _NestedSequence[_SupportsArray[_dtype[timedelta64]]]) -> tuple[NDArray[int64], NDArray[timedelta64]]:
        ...

    @overload
    def __rdivmod__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> _2Tuple[NDArray[int8]]:
        ...

    @overload
    def __rdivmod__(self: _ArrayUInt_co, other: _ArrayLikeUInt_co) -> _2Tuple[NDArray[unsignedinteger[Any]]]:
        ...

    @overload
    def __rdivmod__(self: _ArrayInt_co, other: _ArrayLikeInt_co) -> _2Tuple[NDArray[signedinteger[Any]]]:
        ...

    @overload
    def __rdivmod__(self: _ArrayFloat_co, other: _ArrayLikeFloat_co) -> _2Tuple[NDArray[floating[Any]]]:
        ...

    @overload
    def __rdivmod__(self: _ArrayTD64_co, other: _SupportsArray[_dtype[timedelta64]] | _NestedSequence[_SupportsArray[_dtype[timedelta64]]]) -> tuple[NDArray[int64], NDArray[timedelta64]]:
        ...

    @overload
    def __add__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> NDArray[bool_]:
        ...

    @overload
    def __add__(self: _ArrayUInt_co, other: _ArrayLikeUInt_co) -> NDArray[unsignedinteger[Any]]:
        ...

    @overload
    def __add__(self: _ArrayInt_co, other: _ArrayLikeInt_co) -> NDArray[signedinteger[Any]]:
        ...

    @overload
    def __add__(self: _ArrayFloat_co, other: _ArrayLikeFloat_co) -> NDArray[floating[Any]]:
        ...

    @overload
    def __add__(self: _ArrayComplex_co, other: _ArrayLikeComplex_co) -> NDArray[complexfloating[Any, Any]]:
        ...

    @overload
    def __add__(self: NDArray[number[Any]], other: _ArrayLikeNumber_co) -> NDArray[number[Any]]:
        ...

    @overload
    def __add__(self: _ArrayTD64_co, other: _ArrayLikeTD64_co) -> NDArray[timedelta64]:
        ...

    @overload
    def __add__(self: _ArrayTD64_co, other: _ArrayLikeDT64_co) -> NDArray[datetime64]:
        ...

    @overload
    def __add__(self: NDArray[datetime64], other: _ArrayLikeTD64_co) -> NDArray[datetime64]:
        ...

    @overload
    def __add__(self: NDArray[object_], other: Any) -> Any:
        ...

    @overload
    def __add__(self: NDArray[Any], other: _ArrayLikeObject_co) -> Any:
        ...

    @overload
    def __radd__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> NDArray[bool_]:
        ...

    @overload
    def __radd__(self: _ArrayUInt_co, other: _ArrayLikeUInt_co) -> NDArray[unsignedinteger[Any]]:
        ...

    @overload
    def __radd__(self: _ArrayInt_co, other: _ArrayLikeInt_co) -> NDArray[signedinteger[Any]]:
        ...

    @overload
    def __radd__(self: _ArrayFloat_co, other: _ArrayLikeFloat_co) -> NDArray[floating[Any]]:
        ...

    @overload
    def __radd__(self: _ArrayComplex_co, other: _ArrayLikeComplex_co) -> NDArray[complexfloating[Any, Any]]:
        ...

    @overload
    def __radd__(self: NDArray[number[Any]], other: _ArrayLikeNumber_co) -> NDArray[number[Any]]:
        ...

    @overload
    def __radd__(self: _ArrayTD64_co, other: _ArrayLikeTD64_co) -> NDArray[timedelta64]:
        ...

    @overload
    def __radd__(self: _ArrayTD64_co, other: _ArrayLikeDT64_co) -> NDArray[datetime64]:
        ...

    @overload
    def __radd__(self: NDArray[datetime64], other: _ArrayLikeTD64_co) -> NDArray[datetime64]:
        ...

    @overload
    def __radd__(self: NDArray[object_], other: Any) -> Any:
        ...

    @overload
    def __radd__(self: NDArray[Any], other: _ArrayLikeObject_co) -> Any:
        ...

    @overload
    def __sub__(self: NDArray[_UnknownType], other: _ArrayLikeUnknown) -> NDArray[Any]:
        ...

    @overload
    def __sub__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> NoReturn:
        ...

    @overload
    def __sub__(self: _ArrayUInt_co, other: _ArrayLikeUInt_co) -> NDArray[unsignedinteger[Any]]:
        ...

    @overload
    def __sub__(self: _ArrayInt_co, other: _ArrayLikeInt_co) -> NDArray[signedinteger[Any]]:
        ...

    @overload
    def __sub__(self: _ArrayFloat_co, other: _ArrayLikeFloat_co) -> NDArray[floating[Any]]:
        ...

    @overload
    def __sub__(self: _ArrayComplex_co, other: _ArrayLikeComplex_co) -> NDArray[complexfloating[Any, Any]]:
        ...

    @overload
    def __sub__(self: NDArray[number[Any]], other: _ArrayLikeNumber_co) -> NDArray[number[Any]]:
        ...

    @overload
    def __sub__(self: _ArrayTD64_co, other: _ArrayLikeTD64_co) -> NDArray[timedelta64]:
        ...

    @overload
    def __sub__(self: NDArray[datetime64], other: _ArrayLikeTD64_co) -> NDArray[datetime64]:
        ...

    @overload
    def __sub__(self: NDArray[datetime64], other: _ArrayLikeDT64_co) -> NDArray[timedelta64]:
        ...

    @overload
    def __sub__(self: NDArray[object_], other: Any) -> Any:
        ...

    @overload
    def __sub__(self: NDArray[Any], other: _ArrayLikeObject_co) -> Any:
        ...

    @overload
    def __rsub__(self: NDArray[_UnknownType], other: _ArrayLikeUnknown) -> NDArray[Any]:
        ...

    @overload
    def __rsub__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> NoReturn:
        ...

    @overload
    def __rsub__(self: _ArrayUInt_co, other: _ArrayLikeUInt_co) -> NDArray[unsignedinteger[Any]]:
        ...

    @overload
    def __rsub__(self: _ArrayInt_co, other: _ArrayLikeInt_co) -> NDArray[signedinteger[Any]]:
        ...

    @overload
    def __rsub__(self: _ArrayFloat_co, other: _ArrayLikeFloat_co) -> NDArray[floating[Any]]:
        ...

    @overload
    def __rsub__(self: _ArrayComplex_co, other: _ArrayLikeComplex_co) -> NDArray[complexfloating[Any, Any]]:
        ...

    @overload
    def __rsub__(self: NDArray[number[Any]], other: _ArrayLikeNumber_co) -> NDArray[number[Any]]:
        ...

    @overload
    def __rsub__(self: _ArrayTD64_co, other: _ArrayLikeTD64_co) -> NDArray[timedelta64]:
        ...

    @overload
    def __rsub__(self: _ArrayTD64_co, other: _ArrayLikeDT64_co) -> NDArray[datetime64]:
        ...

    @overload
    def __rsub__(self: NDArray[datetime64], other: _ArrayLikeDT64_co) -> NDArray[timedelta64]:
        ...

    @overload
    def __rsub__(self: NDArray[object_], other: Any) -> Any:
        ...

    @overload
    def __rsub__(self: NDArray[Any], other: _ArrayLikeObject_co) -> Any:
        ...

    @overload
    def __mul__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> NDArray[bool_]:
        ...

    @overload
    def __mul__(self: _ArrayUInt_co, other: _ArrayLikeUInt_co) -> NDArray[unsignedinteger[Any]]:
        ...

    @overload
    def __mul__(self: _ArrayInt_co, other: _ArrayLikeInt_co) -> NDArray[signedinteger[Any]]:
        ...

    @overload
    def __mul__(self: _ArrayFloat_co, other: _ArrayLikeFloat_co) -> NDArray[floating[Any]]:
        ...

    @overload
    def __mul__(self: _ArrayComplex_co, other: _ArrayLikeComplex_co) -> NDArray[complexfloating[Any, Any]]:
        ...

    @overload
    def __mul__(self: NDArray[number[Any]], other: _ArrayLikeNumber_co) -> NDArray[number[Any]]:
        ...

    @overload
    def __mul__(self: _ArrayTD64_co, other: _ArrayLikeFloat_co) -> NDArray[timedelta64]:
        ...

    @overload
    def __mul__(self: _ArrayFloat_co, other: _ArrayLikeTD64_co) -> NDArray[timedelta64]:
        ...

    @overload
    def __mul__(self: NDArray[object_], other: Any) -> Any:
        ...

    @overload
    def __mul__(self: NDArray[Any], other: _ArrayLikeObject_co) -> Any:
        ...

    @overload
    def __rmul__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> NDArray[bool_]:
        ...

    @overload
    def __rmul__(self: _ArrayUInt_co, other: _ArrayLikeUInt_co) -> NDArray[unsignedinteger[Any]]:
        ...

    @overload
    def __rmul__(self: _ArrayInt_co, other: _ArrayLikeInt_co) -> NDArray[signedinteger[Any]]:
        ...

    @overload
    def __rmul__(self: _ArrayFloat_co, other: _ArrayLikeFloat_co) -> NDArray[floating[Any]]:
        ...

    @overload
    def __rmul__(self: _ArrayComplex_co, other: _ArrayLikeComplex_co) -> NDArray[complexfloating[Any, Any]]:
        ...

    @overload
    def __rmul__(self: NDArray[number[Any]], other: _ArrayLikeNumber_co) -> NDArray[number[Any]]:
        ...

    @overload
    def __rmul__(self: _ArrayTD64_co, other: _ArrayLikeFloat_co) -> NDArray[timedelta64]:
        ...

    @overload
    def __rmul__(self: _ArrayFloat_co, other: _ArrayLikeTD64_co) -> NDArray[timedelta64]:
        ...

    @overload
    def __rmul__(self: NDArray[object_], other: Any) -> Any:
        ...

    @overload
    def __rmul__(self: NDArray[Any], other: _ArrayLikeObject_co) -> Any:
        ...

    @overload
    def __floordiv__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> NDArray[int8]:
        ...

    @overload
    def __floordiv__(self: _ArrayUInt_co, other: _ArrayLikeUInt_co) -> NDArray[unsignedinteger[Any]]:
        ...

    @overload
    def __floordiv__(self: _ArrayInt_co, other: _ArrayLikeInt_co) -> NDArray[signedinteger[Any]]:
        ...

    @overload
    def __floordiv__(self: _ArrayFloat_co, other: _ArrayLikeFloat_co) -> NDArray[floating[Any]]:
        ...

    @overload
    def __floordiv__(self: NDArray[timedelta64], other: _SupportsArray[_dtype[timedelta64]] | _NestedSequence[_SupportsArray[_dtype[timedelta64]]]) -> NDArray[int64]:
        ...

    @overload
    def __floordiv__(self: NDArray[timedelta64], other: _ArrayLikeBool_co) -> NoReturn:
        ...

    @overload
    def __floordiv__(self: NDArray[timedelta64], other: _ArrayLikeFloat_co) -> NDArray[timedelta64]:
        ...

    @overload
    def __floordiv__(self: NDArray[object_], other: Any) -> Any:
        ...

    @overload
    def __floordiv__(self: NDArray[Any], other: _ArrayLikeObject_co) -> Any:
        ...

    @overload
    def __rfloordiv__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> NDArray[int8]:
        ...

    @overload
    def __rfloordiv__(self: _ArrayUInt_co, other: _ArrayLikeUInt_co) -> NDArray[unsignedinteger[Any]]:
        ...

    @overload
    def __rfloordiv__(self: _ArrayInt_co, other: _ArrayLikeInt_co) -> NDArray[signedinteger[Any]]:
        ...

    @overload
    def __rfloordiv__(self: _ArrayFloat_co, other: _ArrayLikeFloat_co) -> NDArray[floating[Any]]:
        ...

    @overload
    def __rfloordiv__(self: NDArray[timedelta64], other: _SupportsArray[_dtype[timedelta64]] | _NestedSequence[_SupportsArray[_dtype[timedelta64]]]) -> NDArray[int64]:
        ...

    @overload
    def __rfloordiv__(self: NDArray[bool_], other: _ArrayLikeTD64_co) -> NoReturn:
        ...

    @overload
    def __rfloordiv__(self: _ArrayFloat_co, other: _ArrayLikeTD64_co) -> NDArray[timedelta64]:
        ...

    @overload
    def __rfloordiv__(self: NDArray[object_], other: Any) -> Any:
        ...

    @overload
    def __rfloordiv__(self: NDArray[Any], other: _ArrayLikeObject_co) -> Any:
        ...

    @overload
    def __pow__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> NDArray[int8]:
        ...

    @overload
    def __pow__(self: _ArrayUInt_co, other: _ArrayLikeUInt_co) -> NDArray[unsignedinteger[Any]]:
        ...

    @overload
    def __pow__(self: _ArrayInt_co, other: _ArrayLikeInt_co) -> NDArray[signedinteger[Any]]:
        ...

    @overload
    def __pow__(self: _ArrayFloat_co, other: _ArrayLikeFloat_co) -> NDArray[floating[Any]]:
        ...

    @overload
    def __pow__(self: _ArrayComplex_co, other: _ArrayLikeComplex_co) -> NDArray[complexfloating[Any, Any]]:
        ...

    @overload
    def __pow__(self: NDArray[number[Any]], other: _ArrayLikeNumber_co) -> NDArray[number[Any]]:
        ...

    @overload
    def __pow__(self: NDArray[object_], other: Any) -> Any:
        ...

    @overload
    def __pow__(self: NDArray[Any], other: _ArrayLikeObject_co) -> Any:
        ...

    @overload
    def __rpow__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> NDArray[int8]:
        ...

    @overload
    def __rpow__(self: _ArrayUInt_co, other: _ArrayLikeUInt_co) -> NDArray[unsignedinteger[Any]]:
        ...

    @overload
    def __rpow__(self: _ArrayInt_co, other: _ArrayLikeInt_co) -> NDArray[signedinteger[Any]]:
        ...

    @overload
    def __rpow__(self: _ArrayFloat_co, other: _ArrayLikeFloat_co) -> NDArray[floating[Any]]:
        ...

    @overload
    def __rpow__(self: _ArrayComplex_co, other: _ArrayLikeComplex_co) -> NDArray[complexfloating[Any, Any]]:
        ...

    @overload
    def __rpow__(self: NDArray[number[Any]], other: _ArrayLikeNumber_co) -> NDArray[number[Any]]:
        ...

    @overload
    def __rpow__(self: NDArray[object_], other: Any) -> Any:
        ...

    @overload
    def __rpow__(self: NDArray[Any], other: _ArrayLikeObject_co) -> Any:
        ...

    @overload
    def __truediv__(self: _ArrayInt_co, other: _ArrayInt_co) -> NDArray[float64]:
        ...

    @overload
    def __truediv__(self: _ArrayFloat_co, other: _ArrayLikeFloat_co) -> NDArray[floating[Any]]:
        ...

    @overload
    def __truediv__(self: _ArrayComplex_co, other: _ArrayLikeComplex_co) -> NDArray[complexfloating[Any, Any]]:
        ...

    @overload
    def __truediv__(self: NDArray[number[Any]], other: _ArrayLikeNumber_co) -> NDArray[number[Any]]:
        ...

    @overload
    def __truediv__(self: NDArray[timedelta64], other: _SupportsArray[_dtype[timedelta64]] | _NestedSequence[_SupportsArray[_dtype[timedelta64]]]) -> NDArray[float64]:
        ...

    @overload
    def __truediv__(self: NDArray[timedelta64], other: _ArrayLikeBool_co) -> NoReturn:
        ...

    @overload
    def __truediv__(self: NDArray[timedelta64], other: _ArrayLikeFloat_co) -> NDArray[timedelta64]:
        ...

    @overload
    def __truediv__(self: NDArray[object_], other: Any) -> Any:
        ...

    @overload
    def __truediv__(self: NDArray[Any], other: _ArrayLikeObject_co) -> Any:
        ...

    @overload
    def __rtruediv__(self: _ArrayInt_co, other: _ArrayInt_co) -> NDArray[float64]:
        ...

    @overload
    def __rtruediv__(self: _ArrayFloat_co, other: _ArrayLikeFloat_co) -> NDArray[floating[Any]]:
        ...

    @overload
    def __rtruediv__(self: _ArrayComplex_co, other: _ArrayLikeComplex_co) -> NDArray[complexfloating[Any, Any]]:
        ...

    @overload
    def __rtruediv__(self: NDArray[number[Any]], other: _ArrayLikeNumber_co) -> NDArray[number[Any]]:
        ...

    @overload
    def __rtruediv__(self: NDArray[timedelta64], other: _SupportsArray[_dtype[timedelta64]] | _NestedSequence[_SupportsArray[_dtype[timedelta64]]]) -> NDArray[float64]:
        ...

    @overload
    def __rtruediv__(self: NDArray[bool_], other: _ArrayLikeTD64_co) -> NoReturn:
        ...

    @overload
    def __rtruediv__(self: _ArrayFloat_co, other: _ArrayLikeTD64_co) -> NDArray[timedelta64]:
        ...

    @overload
    def __rtruediv__(self: NDArray[object_], other: Any) -> Any:
        ...

    @overload
    def __rtruediv__(self: NDArray[Any], other: _ArrayLikeObject_co) -> Any:
        ...

    @overload
    def __lshift__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> NDArray[int8]:
        ...

    @overload
    def __lshift__(self: _ArrayUInt_co, other: _ArrayLikeUInt_co) -> NDArray[unsignedinteger[Any]]:
        ...

    @overload
    def __lshift__(self: _ArrayInt_co, other: _ArrayLikeInt_co) -> NDArray[signedinteger[Any]]:
        ...

    @overload
    def __lshift__(self: NDArray[object_], other: Any) -> Any:
        ...

    @overload
    def __lshift__(self: NDArray[Any], other: _ArrayLikeObject_co) -> Any:
        ...

    @overload
    def __rlshift__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> NDArray[int8]:
        ...

    @overload
    def __rlshift__(self: _ArrayUInt_co, other: _ArrayLikeUInt_co) -> NDArray[unsignedinteger[Any]]:
        ...

    @overload
    def __rlshift__(self: _ArrayInt_co, other: _ArrayLikeInt_co) -> NDArray[signedinteger[Any]]:
        ...

    @overload
    def __rlshift__(self: NDArray[object_], other: Any) -> Any:
        ...

    @overload
    def __rlshift__(self: NDArray[Any], other: _ArrayLikeObject_co) -> Any:
        ...

    @overload
    def __rshift__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> NDArray[int8]:
        ...

    @overload
    def __rshift__(self: _ArrayUInt_co, other: _ArrayLikeUInt_co) -> NDArray[unsignedinteger[Any]]:
        ...

    @overload
    def __rshift__(self: _ArrayInt_co, other: _ArrayLikeInt_co) -> NDArray[signedinteger[Any]]:
        ...

    @overload
    def __rshift__(self: NDArray[object_], other: Any) -> Any:
        ...

    @overload
    def __rshift__(self: NDArray[Any], other: _ArrayLikeObject_co) -> Any:
        ...

    @overload
    def __rrshift__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> NDArray[int8]:
        ...

    @overload
    def __rrshift__(self: _ArrayUInt_co, other: _ArrayLikeUInt_co) -> NDArray[unsignedinteger[Any]]:
        ...

    @overload
    def __rrshift__(self: _ArrayInt_co, other: _ArrayLikeInt_co) -> NDArray[signedinteger[Any]]:
        ...

    @overload
    def __rrshift__(self: NDArray[object_], other: Any) -> Any:
        ...

    @overload
    def __rrshift__(self: NDArray[Any], other: _ArrayLikeObject_co) -> Any:
        ...

    @overload
    def __and__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> NDArray[bool_]:
        ...

    @overload
    def __and__(self: _ArrayUInt_co, other: _ArrayLikeUInt_co) -> NDArray[unsignedinteger[Any]]:
        ...

    @overload
    def __and__(self: _ArrayInt_co, other: _ArrayLikeInt_co) -> NDArray[signedinteger[Any]]:
        ...

    @overload
    def __and__(self: NDArray[object_], other: Any) -> Any:
        ...

    @overload
    def __and__(self: NDArray[Any], other: _ArrayLikeObject_co) -> Any:
        ...

    @overload
    def __rand__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> NDArray[bool_]:
        ...

    @overload
    def __rand__(self: _ArrayUInt_co, other: _ArrayLikeUInt_co) -> NDArray[unsignedinteger[Any]]:
        ...

    @overload
    def __rand__(self: _ArrayInt_co, other: _ArrayLikeInt_co) -> NDArray[signedinteger[Any]]:
        ...

    @overload
    def __rand__(self: NDArray[object_], other: Any) -> Any:
        ...

    @overload
    def __rand__(self: NDArray[Any], other: _ArrayLikeObject_co) -> Any:
        ...

    @overload
    def __xor__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> NDArray[bool_]:
        ...

    @overload
    def __xor__(self: _ArrayUInt_co, other: _ArrayLikeUInt_co) -> NDArray[unsignedinteger[Any]]:
        ...

    @overload
    def __xor__(self: _ArrayInt_co, other: _ArrayLikeInt_co) -> NDArray[signedinteger[Any]]:
        ...

    @overload
    def __xor__(self: NDArray[object_], other: Any) -> Any:
        ...

    @overload
    def __xor__(self: NDArray[Any], other: _ArrayLikeObject_co) -> Any:
        ...

    @overload
    def __rxor__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> NDArray[bool_]:
        ...

    @overload
    def __rxor__(self: _ArrayUInt_co, other: _ArrayLikeUInt_co) -> NDArray[unsignedinteger[Any]]:
        ...

    @overload
    def __rxor__(self: _ArrayInt_co, other: _ArrayLikeInt_co) -> NDArray[signedinteger[Any]]:
        ...

    @overload
    def __rxor__(self: NDArray[object_], other: Any) -> Any:
        ...

    @overload
    def __rxor__(self: NDArray[Any], other: _ArrayLikeObject_co) -> Any:
        ...

    @overload
    def __or__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> NDArray[bool_]:
        ...

    @overload
    def __or__(self: _ArrayUInt_co, other: _ArrayLikeUInt_co) -> NDArray[unsignedinteger[Any]]:
        ...

    @overload
    def __or__(self: _ArrayInt_co, other: _ArrayLikeInt_co) -> NDArray[signedinteger[Any]]:
        ...

    @overload
    def __or__(self: NDArray[object_], other: Any) -> Any:
        ...

    @overload
    def __or__(self: NDArray[Any], other: _ArrayLikeObject_co) -> Any:
        ...

    @overload
    def __ror__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> NDArray[bool_]:
        ...

    @overload
    def __ror__(self: _ArrayUInt_co, other: _ArrayLikeUInt_co) -> NDArray[unsignedinteger[Any]]:
        ...

    @overload
    def __ror__(self: _ArrayInt_co, other: _ArrayLikeInt_co) -> NDArray[signedinteger[Any]]:
        ...

    @overload
    def __ror__(self: NDArray[object_], other: Any) -> Any:
        ...

    @overload
    def __ror__(self: NDArray[Any], other: _ArrayLikeObject_co) -> Any:
        ...

    @overload
    def __iadd__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> NDArray[bool_]:
        ...

    @overload
    def __iadd__(self: NDArray[unsignedinteger[_NBit1]], other: _ArrayLikeUInt_co | _IntLike_co) -> NDArray[unsignedinteger[_NBit1]]:
        ...

    @overload
    def __iadd__(self: NDArray[signedinteger[_NBit1]], other: _ArrayLikeInt_co) -> NDArray[signedinteger[_NBit1]]:
        ...

    @overload
    def __iadd__(self: NDArray[floating[_NBit1]], other: _ArrayLikeFloat_co) -> NDArray[floating[_NBit1]]:
        ...

    @overload
    def __iadd__(self: NDArray[complexfloating[_NBit1, _NBit1]], other: _ArrayLikeComplex_co) -> NDArray[complexfloating[_NBit1, _NBit1]]:
        ...

    @overload
    def __iadd__(self: NDArray[timedelta64], other: _ArrayLikeTD64_co) -> NDArray[timedelta64]:
        ...

    @overload
    def __iadd__(self: NDArray[datetime64], other: _ArrayLikeTD64_co) -> NDArray[datetime64]:
        ...

    @overload
    def __iadd__(self: NDArray[object_], other: Any) -> NDArray[object_]:
        ...

    @overload
    def __isub__(self: NDArray[unsignedinteger[_NBit1]], other: _ArrayLikeUInt_co | _IntLike_co) -> NDArray[unsignedinteger[_NBit1]]:
        ...

    @overload
    def __isub__(self: NDArray[signedinteger[_NBit1]], other: _ArrayLikeInt_co) -> NDArray[signedinteger[_NBit1]]:
        ...

    @overload
    def __isub__(self: NDArray[floating[_NBit1]], other: _ArrayLikeFloat_co) -> NDArray[floating[_NBit1]]:
        ...

    @overload
    def __isub__(self: NDArray[complexfloating[_NBit1, _NBit1]], other: _ArrayLikeComplex_co) -> NDArray[complexfloating[_NBit1, _NBit1]]:
        ...

    @overload
    def __isub__(self: NDArray[timedelta64], other: _ArrayLikeTD64_co) -> NDArray[timedelta64]:
        ...

    @overload
    def __isub__(self: NDArray[datetime64], other: _ArrayLikeTD64_co) -> NDArray[datetime64]:
        ...

    @overload
    def __isub__(self: NDArray[object_], other: Any) -> NDArray[object_]:
        ...

    @overload
    def __imul__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> NDArray[bool_]:
        ...

    @overload
    def __imul__(self: NDArray[unsignedinteger[_NBit1]], other: _ArrayLikeUInt_co | _IntLike_co) -> NDArray[unsignedinteger[_NBit1]]:
        ...

    @overload
    def __imul__(self: NDArray[signedinteger[_NBit1]], other: _ArrayLikeInt_co) -> NDArray[signedinteger[_NBit1]]:
        ...

    @overload
    def __imul__(self: NDArray[floating[_NBit1]], other: _ArrayLikeFloat_co) -> NDArray[floating[_NBit1]]:
        ...

    @overload
    def __imul__(self: NDArray[complexfloating[_NBit1, _NBit1]], other: _ArrayLikeComplex_co) -> NDArray[complexfloating[_NBit1, _NBit1]]:
        ...

    @overload
    def __imul__(self: NDArray[timedelta64], other: _ArrayLikeFloat_co) -> NDArray[timedelta64]:
        ...

    @overload
    def __imul__(self: NDArray[object_], other: Any) -> NDArray[object_]:
        ...

    @overload
    def __itruediv__(self: NDArray[floating[_NBit1]], other: _ArrayLikeFloat_co) -> NDArray[floating[_NBit1]]:
        ...

    @overload
    def __itruediv__(self: NDArray[complexfloating[_NBit1, _NBit1]], other: _ArrayLikeComplex_co) -> NDArray[complexfloating[_NBit1, _NBit1]]:
        ...

    @overload
    def __itruediv__(self: NDArray[timedelta64], other: _ArrayLikeBool_co) -> NoReturn:
        ...

    @overload
    def __itruediv__(self: NDArray[timedelta64], other: _ArrayLikeInt_co) -> NDArray[timedelta64]:
        ...

    @overload
    def __itruediv__(self: NDArray[object_], other: Any) -> NDArray[object_]:
        ...

    @overload
    def __ifloordiv__(self: NDArray[unsignedinteger[_NBit1]], other: _ArrayLikeUInt_co | _IntLike_co) -> NDArray[unsignedinteger[_NBit1]]:
        ...

    @overload
    def __ifloordiv__(self: NDArray[signedinteger[_NBit1]], other: _ArrayLikeInt_co) -> NDArray[signedinteger[_NBit1]]:
        ...

    @overload
    def __ifloordiv__(self: NDArray[floating[_NBit1]], other: _ArrayLikeFloat_co) -> NDArray[floating[_NBit1]]:
        ...

    @overload
    def __ifloordiv__(self: NDArray[complexfloating[_NBit1, _NBit1]], other: _ArrayLikeComplex_co) -> NDArray[complexfloating[_NBit1, _NBit1]]:
        ...

    @overload
    def __ifloordiv__(self: NDArray[timedelta64], other: _ArrayLikeBool_co) -> NoReturn:
        ...

    @overload
    def __ifloordiv__(self: NDArray[timedelta64], other: _ArrayLikeInt_co) -> NDArray[timedelta64]:
        ...

    @overload
    def __ifloordiv__(self: NDArray[object_], other: Any) -> NDArray[object_]:
        ...

    @overload
    def __ipow__(self: NDArray[unsignedinteger[_NBit1]], other: _ArrayLikeUInt_co | _IntLike_co) -> NDArray[unsignedinteger[_NBit1]]:
        ...

    @overload
    def __ipow__(self: NDArray[signedinteger[_NBit1]], other: _ArrayLikeInt_co) -> NDArray[signedinteger[_NBit1]]:
        ...

    @overload
    def __ipow__(self: NDArray[floating[_NBit1]], other: _ArrayLikeFloat_co) -> NDArray[floating[_NBit1]]:
        ...

    @overload
    def __ipow__(self: NDArray[complexfloating[_NBit1, _NBit1]], other: _ArrayLikeComplex_co) -> NDArray[complexfloating[_NBit1, _NBit1]]:
        ...

    @overload
    def __ipow__(self: NDArray[object_], other: Any) -> NDArray[object_]:
        ...

    @overload
    def __imod__(self: NDArray[unsignedinteger[_NBit1]], other: _ArrayLikeUInt_co | _IntLike_co) -> NDArray[unsignedinteger[_NBit1]]:
        ...

    @overload
    def __imod__(self: NDArray[signedinteger[_NBit1]], other: _ArrayLikeInt_co) -> NDArray[signedinteger[_NBit1]]:
        ...

    @overload
    def __imod__(self: NDArray[floating[_NBit1]], other: _ArrayLikeFloat_co) -> NDArray[floating[_NBit1]]:
        ...

    @overload
    def __imod__(self: NDArray[timedelta64], other: _SupportsArray[_dtype[timedelta64]] | _NestedSequence[_SupportsArray[_dtype[timedelta64]]]) -> NDArray[timedelta64]:
        ...

    @overload
    def __imod__(self: NDArray[object_], other: Any) -> NDArray[object_]:
        ...

    @overload
    def __ilshift__(self: NDArray[unsignedinteger[_NBit1]], other: _ArrayLikeUInt_co | _IntLike_co) -> NDArray[unsignedinteger[_NBit1]]:
        ...

    @overload
    def __ilshift__(self: NDArray[signedinteger[_NBit1]], other: _ArrayLikeInt_co) -> NDArray[signedinteger[_NBit1]]:
        ...

    @overload
    def __ilshift__(self: NDArray[object_], other: Any) -> NDArray[object_]:
        ...

    @overload
    def __irshift__(self: NDArray[unsignedinteger[_NBit1]], other: _ArrayLikeUInt_co | _IntLike_co) -> NDArray[unsignedinteger[_NBit1]]:
        ...

    @overload
    def __irshift__(self: NDArray[signedinteger[_NBit1]], other: _ArrayLikeInt_co) -> NDArray[signedinteger[_NBit1]]:
        ...

    @overload
    def __irshift__(self: NDArray[object_], other: Any) -> NDArray[object_]:
        ...

    @overload
    def __iand__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> NDArray[bool_]:
        ...

    @overload
    def __iand__(self: NDArray[unsignedinteger[_NBit1]], other: _ArrayLikeUInt_co | _IntLike_co) -> NDArray[unsignedinteger[_NBit1]]:
        ...

    @overload
    def __iand__(self: NDArray[signedinteger[_NBit1]], other: _ArrayLikeInt_co) -> NDArray[signedinteger[_NBit1]]:
        ...

    @overload
    def __iand__(self: NDArray[object_], other: Any) -> NDArray[object_]:
        ...

    @overload
    def __ixor__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> NDArray[bool_]:
        ...

    @overload
    def __ixor__(self: NDArray[unsignedinteger[_NBit1]], other: _ArrayLikeUInt_co | _IntLike_co) -> NDArray[unsignedinteger[_NBit1]]:
        ...

    @overload
    def __ixor__(self: NDArray[signedinteger[_NBit1]], other: _ArrayLikeInt_co) -> NDArray[signedinteger[_NBit1]]:
        ...

    @overload
    def __ixor__(self: NDArray[object_], other: Any) -> NDArray[object_]:
        ...

    @overload
    def __ior__(self: NDArray[bool_], other: _ArrayLikeBool_co) -> NDArray[bool_]:
        ...

    @overload
    def __ior__(self: NDArray[unsignedinteger[_NBit1]], other: _ArrayLikeUInt_co | _IntLike_co) -> NDArray[unsignedinteger[_NBit1]]:
        ...

    @overload
    def __ior__(self: NDArray[signedinteger[_NBit1]], other: _ArrayLikeInt_co) -> NDArray[signedinteger[_NBit1]]:
        ...

    @overload
    def __ior__(self: NDArray[object_], other: Any) -> NDArray[object_]:
        ...

    def __dlpack__(self: NDArray[number[Any]], *, stream: None=...) -> _PyCapsule:
        ...

    def __dlpack_device__(self) -> tuple[builtins.int, L[0]]:
        ...

    @property
    def dtype(self) -> _DType_co:
        """Data-type of the array's elements."""
_ScalarType = TypeVar('_ScalarType', bound=generic)
_NBit1 = TypeVar('_NBit1', bound=NBitBase)
_NBit2 = TypeVar('_NBit2', bound=NBitBase)

class generic(_ArrayOrScalarCommon):
    """Base class for numpy scalar types.

Class from which most (all?) numpy scalar types are derived. For consistency, exposes the same API as `ndarray`, despite many consequent attributes being either "get-only," or completely irrelevant. This is the class from which it is strongly suggested users should derive custom scalar types."""

    @abstractmethod
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        ...

    @overload
    def __array__(self: _ScalarType, dtype: None=..., /) -> ndarray[Any, _dtype[_ScalarType]]:
        ...

    @overload
    def __array__(self, dtype: _DType, /) -> ndarray[Any, _DType]:
        ...

    @property
    def base(self) -> None:
        """base object"""

    @property
    def ndim(self) -> L[0]:
        """number of array dimensions"""

    @property
    def size(self) -> L[1]:
        """number of elements in the gentype"""

    @property
    def shape(self) -> tuple[()]:
        """tuple of array dimensions"""

    @property
    def strides(self) -> tuple[()]:
        """tuple of bytes steps in each dimension"""

    def byteswap(self: _ScalarType, inplace: L[False]=...) -> _ScalarType:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    @property
    def flat(self: _ScalarType) -> flatiter[ndarray[Any, _dtype[_ScalarType]]]:
        """a 1-d view of scalar"""

    @overload
    def astype(self, dtype: _DTypeLike[_ScalarType], order: _OrderKACF=..., casting: _CastingKind=..., subok: builtins.bool=..., copy: builtins.bool | _CopyMode=...) -> _ScalarType:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    @overload
    def astype(self, dtype: DTypeLike, order: _OrderKACF=..., casting: _CastingKind=..., subok: builtins.bool=..., copy: builtins.bool | _CopyMode=...) -> Any:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    @overload
    def view(self: _ScalarType, type: type[ndarray[Any, Any]]=...) -> _ScalarType:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    @overload
    def view(self, dtype: _DTypeLike[_ScalarType], type: type[ndarray[Any, Any]]=...) -> _ScalarType:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    @overload
    def view(self, dtype: DTypeLike, type: type[ndarray[Any, Any]]=...) -> Any:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    @overload
    def getfield(self, dtype: _DTypeLike[_ScalarType], offset: SupportsIndex=...) -> _ScalarType:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    @overload
    def getfield(self, dtype: DTypeLike, offset: SupportsIndex=...) -> Any:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    def item(self, args: L[0] | tuple[()] | tuple[L[0]]=..., /) -> Any:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    @overload
    def take(self: _ScalarType, indices: _IntLike_co, axis: None | SupportsIndex=..., out: None=..., mode: _ModeKind=...) -> _ScalarType:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    @overload
    def take(self: _ScalarType, indices: _ArrayLikeInt_co, axis: None | SupportsIndex=..., out: None=..., mode: _ModeKind=...) -> ndarray[Any, _dtype[_ScalarType]]:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    @overload
    def take(self, indices: _ArrayLikeInt_co, axis: None | SupportsIndex=..., out: _NdArraySubClass=..., mode: _ModeKind=...) -> _NdArraySubClass:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    def repeat(self: _ScalarType, repeats: _ArrayLikeInt_co, axis: None | SupportsIndex=...) -> ndarray[Any, _dtype[_ScalarType]]:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    def flatten(self: _ScalarType, order: _OrderKACF=...) -> ndarray[Any, _dtype[_ScalarType]]:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    def ravel(self: _ScalarType, order: _OrderKACF=...) -> ndarray[Any, _dtype[_ScalarType]]:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    @overload
    def reshape(self: _ScalarType, shape: _ShapeLike, /, *, order: _OrderACF=...) -> ndarray[Any, _dtype[_ScalarType]]:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    @overload
    def reshape(self: _ScalarType, *shape: SupportsIndex, order: _OrderACF=...) -> ndarray[Any, _dtype[_ScalarType]]:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    def squeeze(self: _ScalarType, axis: None | L[0] | tuple[()]=...) -> _ScalarType:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    def transpose(self: _ScalarType, axes: None | tuple[()]=..., /) -> _ScalarType:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    @property
    def dtype(self: _ScalarType) -> _dtype[_ScalarType]:
        """get array data-descriptor"""

class number(generic, Generic[_NBit1]):
    """Abstract base class of all numeric scalar types."""

    @property
    def real(self: _ArraySelf) -> _ArraySelf:
        """real part of scalar"""

    @property
    def imag(self: _ArraySelf) -> _ArraySelf:
        """imaginary part of scalar"""
    if sys.version_info >= (3, 9):

        def __class_getitem__(self, item: Any) -> GenericAlias:
            ...

    def __int__(self) -> builtins.int:
        ...

    def __float__(self) -> builtins.float:
        ...

    def __complex__(self) -> builtins.complex:
        ...

    def __neg__(self: _ArraySelf) -> _ArraySelf:
        ...

    def __pos__(self: _ArraySelf) -> _ArraySelf:
        ...

    def __abs__(self: _ArraySelf) -> _ArraySelf:
        ...
    __add__: _NumberOp
    __radd__: _NumberOp
    __sub__: _NumberOp
    __rsub__: _NumberOp
    __mul__: _NumberOp
    __rmul__: _NumberOp
    __floordiv__: _NumberOp
    __rfloordiv__: _NumberOp
    __pow__: _NumberOp
    __rpow__: _NumberOp
    __truediv__: _NumberOp
    __rtruediv__: _NumberOp
    __lt__: _ComparisonOp[_NumberLike_co, _ArrayLikeNumber_co]
    __le__: _ComparisonOp[_NumberLike_co, _ArrayLikeNumber_co]
    __gt__: _ComparisonOp[_NumberLike_co, _ArrayLikeNumber_co]
    __ge__: _ComparisonOp[_NumberLike_co, _ArrayLikeNumber_co]

class bool_(generic):
    """Boolean type (True or False), stored as a byte. Character code: ``'?'``. Alias: ``np.bool8``."""

    def __init__(self, value: builtins.object=..., /) -> None:
        ...

    def item(self, args: L[0] | tuple[()] | tuple[L[0]]=..., /) -> builtins.bool:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    def tolist(self) -> builtins.bool:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    @property
    def real(self: _ArraySelf) -> _ArraySelf:
        """real part of scalar"""

    @property
    def imag(self: _ArraySelf) -> _ArraySelf:
        """imaginary part of scalar"""

    def __int__(self) -> builtins.int:
        ...

    def __float__(self) -> builtins.float:
        ...

    def __complex__(self) -> builtins.complex:
        ...

    def __abs__(self: _ArraySelf) -> _ArraySelf:
        ...
    __add__: _BoolOp[bool_]
    __radd__: _BoolOp[bool_]
    __sub__: _BoolSub
    __rsub__: _BoolSub
    __mul__: _BoolOp[bool_]
    __rmul__: _BoolOp[bool_]
    __floordiv__: _BoolOp[int8]
    __rfloordiv__: _BoolOp[int8]
    __pow__: _BoolOp[int8]
    __rpow__: _BoolOp[int8]
    __truediv__: _BoolTrueDiv
    __rtruediv__: _BoolTrueDiv

    def __invert__(self) -> bool_:
        ...
    __lshift__: _BoolBitOp[int8]
    __rlshift__: _BoolBitOp[int8]
    __rshift__: _BoolBitOp[int8]
    __rrshift__: _BoolBitOp[int8]
    __and__: _BoolBitOp[bool_]
    __rand__: _BoolBitOp[bool_]
    __xor__: _BoolBitOp[bool_]
    __rxor__: _BoolBitOp[bool_]
    __or__: _BoolBitOp[bool_]
    __ror__: _BoolBitOp[bool_]
    __mod__: _BoolMod
    __rmod__: _BoolMod
    __divmod__: _BoolDivMod
    __rdivmod__: _BoolDivMod
    __lt__: _ComparisonOp[_NumberLike_co, _ArrayLikeNumber_co]
    __le__: _ComparisonOp[_NumberLike_co, _ArrayLikeNumber_co]
    __gt__: _ComparisonOp[_NumberLike_co, _ArrayLikeNumber_co]
    __ge__: _ComparisonOp[_NumberLike_co, _ArrayLikeNumber_co]

class object_(generic):
    """Any Python object. Character code: ``'O'``."""

    def __init__(self, value: builtins.object=..., /) -> None:
        ...

    @property
    def real(self: _ArraySelf) -> _ArraySelf:
        """real part of scalar"""

    @property
    def imag(self: _ArraySelf) -> _ArraySelf:
        """imaginary part of scalar"""

    def __int__(self) -> builtins.int:
        ...

    def __float__(self) -> builtins.float:
        ...

    def __complex__(self) -> builtins.complex:
        ...

class _DatetimeScalar(Protocol):

    @property
    def day(self) -> builtins.int:
        ...

    @property
    def month(self) -> builtins.int:
        ...

    @property
    def year(self) -> builtins.int:
        ...

class datetime64(generic):
    """Base class for numpy scalar types.

Class from which most (all?) numpy scalar types are derived. For consistency, exposes the same API as `ndarray`, despite many consequent attributes being either "get-only," or completely irrelevant. This is the class from which it is strongly suggested users should derive custom scalar types."""

    @overload
    def __init__(self, value: None | datetime64 | _CharLike_co | _DatetimeScalar=..., format: _CharLike_co | tuple[_CharLike_co, _IntLike_co]=..., /) -> None:
        ...

    @overload
    def __init__(self, value: builtins.int, format: _CharLike_co | tuple[_CharLike_co, _IntLike_co], /) -> None:
        ...

    def __add__(self, other: _TD64Like_co) -> datetime64:
        ...

    def __radd__(self, other: _TD64Like_co) -> datetime64:
        ...

    @overload
    def __sub__(self, other: datetime64) -> timedelta64:
        ...

    @overload
    def __sub__(self, other: _TD64Like_co) -> datetime64:
        ...

    def __rsub__(self, other: datetime64) -> timedelta64:
        ...
    __lt__: _ComparisonOp[datetime64, _ArrayLikeDT64_co]
    __le__: _ComparisonOp[datetime64, _ArrayLikeDT64_co]
    __gt__: _ComparisonOp[datetime64, _ArrayLikeDT64_co]
    __ge__: _ComparisonOp[datetime64, _ArrayLikeDT64_co]
_IntValue = Union[SupportsInt, _CharLike_co, SupportsIndex]
_FloatValue = Union[None, _CharLike_co, SupportsFloat, SupportsIndex]
_ComplexValue = Union[None, _CharLike_co, SupportsFloat, SupportsComplex, SupportsIndex, builtins.complex]

class integer(number[_NBit1]):
    """Abstract base class of all integer scalar types."""

    @property
    def numerator(self: _ScalarType) -> _ScalarType:
        """numerator of value (the value itself)"""

    @property
    def denominator(self) -> L[1]:
        """denominator of value (1)"""

    @overload
    def __round__(self, ndigits: None=...) -> builtins.int:
        ...

    @overload
    def __round__(self: _ScalarType, ndigits: SupportsIndex) -> _ScalarType:
        ...

    def item(self, args: L[0] | tuple[()] | tuple[L[0]]=..., /) -> builtins.int:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    def tolist(self) -> builtins.int:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    def is_integer(self) -> L[True]:
        ...

    def bit_count(self: _ScalarType) -> builtins.int:
        ...

    def __index__(self) -> builtins.int:
        ...
    __truediv__: _IntTrueDiv[_NBit1]
    __rtruediv__: _IntTrueDiv[_NBit1]

    def __mod__(self, value: _IntLike_co) -> integer:
        ...

    def __rmod__(self, value: _IntLike_co) -> integer:
        ...

    def __invert__(self: _IntType) -> _IntType:
        ...

    def __lshift__(self, other: _IntLike_co) -> integer:
        ...

    def __rlshift__(self, other: _IntLike_co) -> integer:
        ...

    def __rshift__(self, other: _IntLike_co) -> integer:
        ...

    def __rrshift__(self, other: _IntLike_co) -> integer:
        ...

    def __and__(self, other: _IntLike_co) -> integer:
        ...

    def __rand__(self, other: _IntLike_co) -> integer:
        ...

    def __or__(self, other: _IntLike_co) -> integer:
        ...

    def __ror__(self, other: _IntLike_co) -> integer:
        ...

    def __xor__(self, other: _IntLike_co) -> integer:
        ...

    def __rxor__(self, other: _IntLike_co) -> integer:
        ...

class signedinteger(integer[_NBit1]):
    """Abstract base class of all signed integer scalar types."""

    def __init__(self, value: _IntValue=..., /) -> None:
        ...
    __add__: _SignedIntOp[_NBit1]
    __radd__: _SignedIntOp[_NBit1]
    __sub__: _SignedIntOp[_NBit1]
    __rsub__: _SignedIntOp[_NBit1]
    __mul__: _SignedIntOp[_NBit1]
    __rmul__: _SignedIntOp[_NBit1]
    __floordiv__: _SignedIntOp[_NBit1]
    __rfloordiv__: _SignedIntOp[_NBit1]
    __pow__: _SignedIntOp[_NBit1]
    __rpow__: _SignedIntOp[_NBit1]
    __lshift__: _SignedIntBitOp[_NBit1]
    __rlshift__: _SignedIntBitOp[_NBit1]
    __rshift__: _SignedIntBitOp[_NBit1]
    __rrshift__: _SignedIntBitOp[_NBit1]
    __and__: _SignedIntBitOp[_NBit1]
    __rand__: _SignedIntBitOp[_NBit1]
    __xor__: _SignedIntBitOp[_NBit1]
    __rxor__: _SignedIntBitOp[_NBit1]
    __or__: _SignedIntBitOp[_NBit1]
    __ror__: _SignedIntBitOp[_NBit1]
    __mod__: _SignedIntMod[_NBit1]
    __rmod__: _SignedIntMod[_NBit1]
    __divmod__: _SignedIntDivMod[_NBit1]
    __rdivmod__: _SignedIntDivMod[_NBit1]
int8 = signedinteger[_8Bit]
int16 = signedinteger[_16Bit]
int32 = signedinteger[_32Bit]
int64 = signedinteger[_64Bit]
byte = signedinteger[_NBitByte]
short = signedinteger[_NBitShort]
intc = signedinteger[_NBitIntC]
intp = signedinteger[_NBitIntP]
int_ = signedinteger[_NBitInt]
longlong = signedinteger[_NBitLongLong]

class timedelta64(generic):
    """Abstract base class of all signed integer scalar types."""

    def __init__(self, value: None | builtins.int | _CharLike_co | dt.timedelta | timedelta64=..., format: _CharLike_co | tuple[_CharLike_co, _IntLike_co]=..., /) -> None:
        ...

    @property
    def numerator(self: _ScalarType) -> _ScalarType:
        """numerator of value (the value itself)"""

    @property
    def denominator(self) -> L[1]:
        """denominator of value (1)"""

    def __int__(self) -> builtins.int:
        ...

    def __float__(self) -> builtins.float:
        ...

    def __complex__(self) -> builtins.complex:
        ...

    def __neg__(self: _ArraySelf) -> _ArraySelf:
        ...

    def __pos__(self: _ArraySelf) -> _ArraySelf:
        ...

    def __abs__(self: _ArraySelf) -> _ArraySelf:
        ...

    def __add__(self, other: _TD64Like_co) -> timedelta64:
        ...

    def __radd__(self, other: _TD64Like_co) -> timedelta64:
        ...

    def __sub__(self, other: _TD64Like_co) -> timedelta64:
        ...

    def __rsub__(self, other: _TD64Like_co) -> timedelta64:
        ...

    def __mul__(self, other: _FloatLike_co) -> timedelta64:
        ...

    def __rmul__(self, other: _FloatLike_co) -> timedelta64:
        ...
    __truediv__: _TD64Div[float64]
    __floordiv__: _TD64Div[int64]

    def __rtruediv__(self, other: timedelta64) -> float64:
        ...

    def __rfloordiv__(self, other: timedelta64) -> int64:
        ...

    def __mod__(self, other: timedelta64) -> timedelta64:
        ...

    def __rmod__(self, other: timedelta64) -> timedelta64:
        ...

    def __divmod__(self, other: timedelta64) -> tuple[int64, timedelta64]:
        ...

    def __rdivmod__(self, other: timedelta64) -> tuple[int64, timedelta64]:
        ...
    __lt__: _ComparisonOp[_TD64Like_co, _ArrayLikeTD64_co]
    __le__: _ComparisonOp[_TD64Like_co, _ArrayLikeTD64_co]
    __gt__: _ComparisonOp[_TD64Like_co, _ArrayLikeTD64_co]
    __ge__: _ComparisonOp[_TD64Like_co, _ArrayLikeTD64_co]

class unsignedinteger(integer[_NBit1]):
    """Abstract base class of all unsigned integer scalar types."""

    def __init__(self, value: _IntValue=..., /) -> None:
        ...
    __add__: _UnsignedIntOp[_NBit1]
    __radd__: _UnsignedIntOp[_NBit1]
    __sub__: _UnsignedIntOp[_NBit1]
    __rsub__: _UnsignedIntOp[_NBit1]
    __mul__: _UnsignedIntOp[_NBit1]
    __rmul__: _UnsignedIntOp[_NBit1]
    __floordiv__: _UnsignedIntOp[_NBit1]
    __rfloordiv__: _UnsignedIntOp[_NBit1]
    __pow__: _UnsignedIntOp[_NBit1]
    __rpow__: _UnsignedIntOp[_NBit1]
    __lshift__: _UnsignedIntBitOp[_NBit1]
    __rlshift__: _UnsignedIntBitOp[_NBit1]
    __rshift__: _UnsignedIntBitOp[_NBit1]
    __rrshift__: _UnsignedIntBitOp[_NBit1]
    __and__: _UnsignedIntBitOp[_NBit1]
    __rand__: _UnsignedIntBitOp[_NBit1]
    __xor__: _UnsignedIntBitOp[_NBit1]
    __rxor__: _UnsignedIntBitOp[_NBit1]
    __or__: _UnsignedIntBitOp[_NBit1]
    __ror__: _UnsignedIntBitOp[_NBit1]
    __mod__: _UnsignedIntMod[_NBit1]
    __rmod__: _UnsignedIntMod[_NBit1]
    __divmod__: _UnsignedIntDivMod[_NBit1]
    __rdivmod__: _UnsignedIntDivMod[_NBit1]
uint8 = unsignedinteger[_8Bit]
uint16 = unsignedinteger[_16Bit]
uint32 = unsignedinteger[_32Bit]
uint64 = unsignedinteger[_64Bit]
ubyte = unsignedinteger[_NBitByte]
ushort = unsignedinteger[_NBitShort]
uintc = unsignedinteger[_NBitIntC]
uintp = unsignedinteger[_NBitIntP]
uint = unsignedinteger[_NBitInt]
ulonglong = unsignedinteger[_NBitLongLong]

class inexact(number[_NBit1]):
    """Abstract base class of all numeric scalar types with a (potentially) inexact representation of the values in its range, such as floating-point numbers."""

    def __getnewargs__(self: inexact[_64Bit]) -> tuple[builtins.float, ...]:
        ...
_IntType = TypeVar('_IntType', bound=integer)
_FloatType = TypeVar('_FloatType', bound=floating)

class floating(inexact[_NBit1]):
    """Abstract base class of all floating-point scalar types."""

    def __init__(self, value: _FloatValue=..., /) -> None:
        ...

    def item(self, args: L[0] | tuple[()] | tuple[L[0]]=..., /) -> builtins.float:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    def tolist(self) -> builtins.float:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    def is_integer(self) -> builtins.bool:
        ...

    def hex(self: float64) -> builtins.str:
        ...

    @classmethod
    def fromhex(cls: type[float64], string: builtins.str, /) -> float64:
        ...

    def as_integer_ratio(self) -> tuple[builtins.int, builtins.int]:
        ...
    if sys.version_info >= (3, 9):

        def __ceil__(self: float64) -> builtins.int:
            ...

        def __floor__(self: float64) -> builtins.int:
            ...

    def __trunc__(self: float64) -> builtins.int:
        ...

    def __getnewargs__(self: float64) -> tuple[builtins.float]:
        ...

    def __getformat__(self: float64, typestr: L['double', 'float'], /) -> builtins.str:
        ...

    @overload
    def __round__(self, ndigits: None=...) -> builtins.int:
        ...

    @overload
    def __round__(self: _ScalarType, ndigits: SupportsIndex) -> _ScalarType:
        ...
    __add__: _FloatOp[_NBit1]
    __radd__: _FloatOp[_NBit1]
    __sub__: _FloatOp[_NBit1]
    __rsub__: _FloatOp[_NBit1]
    __mul__: _FloatOp[_NBit1]
    __rmul__: _FloatOp[_NBit1]
    __truediv__: _FloatOp[_NBit1]
    __rtruediv__: _FloatOp[_NBit1]
    __floordiv__: _FloatOp[_NBit1]
    __rfloordiv__: _FloatOp[_NBit1]
    __pow__: _FloatOp[_NBit1]
    __rpow__: _FloatOp[_NBit1]
    __mod__: _FloatMod[_NBit1]
    __rmod__: _FloatMod[_NBit1]
    __divmod__: _FloatDivMod[_NBit1]
    __rdivmod__: _FloatDivMod[_NBit1]
float16 = floating[_16Bit]
float32 = floating[_32Bit]
float64 = floating[_64Bit]
half = floating[_NBitHalf]
single = floating[_NBitSingle]
double = floating[_NBitDouble]
float_ = floating[_NBitDouble]
longdouble = floating[_NBitLongDouble]
longfloat = floating[_NBitLongDouble]

class complexfloating(inexact[_NBit1], Generic[_NBit1, _NBit2]):
    """Abstract base class of all complex number scalar types that are made up of floating-point numbers."""

    def __init__(self, value: _ComplexValue=..., /) -> None:
        ...

    def item(self, args: L[0] | tuple[()] | tuple[L[0]]=..., /) -> builtins.complex:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    def tolist(self) -> builtins.complex:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    @property
    def real(self) -> floating[_NBit1]:
        """real part of scalar"""

    @property
    def imag(self) -> floating[_NBit2]:
        """imaginary part of scalar"""

    def __abs__(self) -> floating[_NBit1]:
        ...

    def __getnewargs__(self: complex128) -> tuple[builtins.float, builtins.float]:
        ...
    __add__: _ComplexOp[_NBit1]
    __radd__: _ComplexOp[_NBit1]
    __sub__: _ComplexOp[_NBit1]
    __rsub__: _ComplexOp[_NBit1]
    __mul__: _ComplexOp[_NBit1]
    __rmul__: _ComplexOp[_NBit1]
    __truediv__: _ComplexOp[_NBit1]
    __rtruediv__: _ComplexOp[_NBit1]
    __pow__: _ComplexOp[_NBit1]
    __rpow__: _ComplexOp[_NBit1]
complex64 = complexfloating[_32Bit, _32Bit]
complex128 = complexfloating[_64Bit, _64Bit]
csingle = complexfloating[_NBitSingle, _NBitSingle]
singlecomplex = complexfloating[_NBitSingle, _NBitSingle]
cdouble = complexfloating[_NBitDouble, _NBitDouble]
complex_ = complexfloating[_NBitDouble, _NBitDouble]
cfloat = complexfloating[_NBitDouble, _NBitDouble]
clongdouble = complexfloating[_NBitLongDouble, _NBitLongDouble]
clongfloat = complexfloating[_NBitLongDouble, _NBitLongDouble]
longcomplex = complexfloating[_NBitLongDouble, _NBitLongDouble]

class flexible(generic):
    """Abstract base class of all scalar types without predefined length. The actual size of these types depends on the specific `np.dtype` instantiation."""

class void(flexible):
    """Abstract base class of all scalar types without predefined length. The actual size of these types depends on the specific `np.dtype` instantiation."""

    @overload
    def __init__(self, value: _IntLike_co | bytes, /, dtype: None=...) -> None:
        ...

    @overload
    def __init__(self, value: Any, /, dtype: _DTypeLikeVoid) -> None:
        ...

    @property
    def real(self: _ArraySelf) -> _ArraySelf:
        """real part of scalar"""

    @property
    def imag(self: _ArraySelf) -> _ArraySelf:
        """imaginary part of scalar"""

    def setfield(self, val: ArrayLike, dtype: DTypeLike, offset: builtins.int=...) -> None:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    @overload
    def __getitem__(self, key: builtins.str | SupportsIndex) -> Any:
        ...

    @overload
    def __getitem__(self, key: list[builtins.str]) -> void:
        ...

    def __setitem__(self, key: builtins.str | list[builtins.str] | SupportsIndex, value: ArrayLike) -> None:
        ...

class character(flexible):
    """Abstract base class of all character string scalar types."""

    def __int__(self) -> builtins.int:
        ...

    def __float__(self) -> builtins.float:
        ...

class bytes_(character, bytes):
    """Construct an immutable array of bytes from: - an iterable yielding integers in range(256) - a text string encoded using the specified encoding - any object implementing the buffer API. - an integer"""

    @overload
    def __init__(self, value: builtins.object=..., /) -> None:
        ...

    @overload
    def __init__(self, value: builtins.str, /, encoding: builtins.str=..., errors: builtins.str=...) -> None:
        ...

    def item(self, args: L[0] | tuple[()] | tuple[L[0]]=..., /) -> bytes:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    def tolist(self) -> bytes:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""
string_ = bytes_

class str_(character, builtins.str):
    """Create a new string object from the given object. If encoding or errors is specified, then the object must expose a data buffer that will be decoded using the given encoding and error handler. Otherwise, returns the result of object.__str__() (if defined) or repr(object). encoding defaults to 'utf-8'. errors defaults to 'strict'."""

    @overload
    def __init__(self, value: builtins.object=..., /) -> None:
        ...

    @overload
    def __init__(self, value: bytes, /, encoding: builtins.str=..., errors: builtins.str=...) -> None:
        ...

    def item(self, args: L[0] | tuple[()] | tuple[L[0]]=..., /) -> builtins.str:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""

    def tolist(self) -> builtins.str:
        """Not implemented (virtual attribute)

Class generic exists solely to derive numpy scalars from, and possesses, albeit unimplemented, all the attributes of the ndarray class so as to provide a uniform API.

See also the corresponding attribute of the derived class of interest."""
unicode_ = str_
Inf: Final[builtins.float]
Infinity: Final[builtins.float]
NAN: Final[builtins.float]
NINF: Final[builtins.float]
NZERO: Final[builtins.float]
NaN: Final[builtins.float]
PINF: Final[builtins.float]
PZERO: Final[builtins.float]
e: Final[builtins.float]
euler_gamma: Final[builtins.float]
inf: Final[builtins.float]
infty: Final[builtins.float]
nan: Final[builtins.float]
pi: Final[builtins.float]
CLIP: L[0]
WRAP: L[1]
RAISE: L[2]
ERR_IGNORE: L[0]
ERR_WARN: L[1]
ERR_RAISE: L[2]
ERR_CALL: L[3]
ERR_PRINT: L[4]
ERR_LOG: L[5]
ERR_DEFAULT: L[521]
SHIFT_DIVIDEBYZERO: L[0]
SHIFT_OVERFLOW: L[3]
SHIFT_UNDERFLOW: L[6]
SHIFT_INVALID: L[9]
FPE_DIVIDEBYZERO: L[1]
FPE_OVERFLOW: L[2]
FPE_UNDERFLOW: L[4]
FPE_INVALID: L[8]
FLOATING_POINT_SUPPORT: L[1]
UFUNC_BUFSIZE_DEFAULT = BUFSIZE
little_endian: Final[builtins.bool]
True_: Final[bool_]
False_: Final[bool_]
UFUNC_PYVALS_NAME: L['UFUNC_PYVALS']
newaxis: None

@final
class ufunc:
    """Functions that operate element by element on whole arrays.

To see the documentation for a specific ufunc, use `info`. For example, ``np.info(np.sin)``. Because ufuncs are written in C (for speed) and linked into Python with NumPy's ufunc facility, Python's help() function finds this page whenever help() is called on a ufunc.

A detailed explanation of ufuncs can be found in the docs for :ref:`ufuncs`.

Calling ufuncs: ===============

op(*x[, out], where=True, **kwargs) Apply `op` to the arguments `*x` elementwise, broadcasting the arguments.

The broadcasting rules are:"""

    @property
    def __name__(self) -> builtins.str:
        ...

    @property
    def __doc__(self) -> builtins.str:
        ...
    __call__: Callable[..., Any]

    @property
    def nin(self) -> builtins.int:
        """The number of inputs.

Data attribute containing the number of arguments the ufunc treats as input."""

    @property
    def nout(self) -> builtins.int:
        """The number of outputs.

Data attribute containing the number of arguments the ufunc treats as output."""

    @property
    def nargs(self) -> builtins.int:
        """The number of arguments.

Data attribute containing the number of arguments the ufunc takes, including optional ones."""

    @property
    def ntypes(self) -> builtins.int:
        """The number of types.

The number of numerical NumPy types - of which there are 18 total - on which the ufunc can operate."""

    @property
    def types(self) -> list[builtins.str]:
        """Returns a list with types grouped input->output.

Data attribute listing the data-type "Domain-Range" groupings the ufunc can deliver. The data-types are given using the character codes."""

    @property
    def identity(self) -> Any:
        """The identity value.

Data attribute containing the identity element for the ufunc, if it has one. If it does not, the attribute value is None."""

    @property
    def signature(self) -> None | builtins.str:
        """Definition of the core elements a generalized ufunc operates on.

The signature determines how the dimensions of each input/output array are split into core and loop dimensions:

1. Each dimension in the signature is matched to a dimension of the corresponding passed-in array, starting from the end of the shape tuple. 2. Core dimensions assigned to the same label in the signature must have exactly matching sizes, no broadcasting is performed. 3. The core dimensions are removed from all inputs and the remaining dimensions are broadcast together, defining the loop dimensions."""
    reduce: Any
    accumulate: Any
    reduce: Any
    outer: Any
    at: Any
absolute: _UFunc_Nin1_Nout1[L['absolute'], L[20], None]
'Calculate the absolute value element-wise.\n\n``np.abs`` is a shorthand for this function.'
add: _UFunc_Nin2_Nout1[L['add'], L[22], L[0]]
'Add arguments element-wise.'
arccos: _UFunc_Nin1_Nout1[L['arccos'], L[8], None]
'Trigonometric inverse cosine, element-wise.\n\nThe inverse of `cos` so that, if ``y = cos(x)``, then ``x = arccos(y)``.'
arccosh: _UFunc_Nin1_Nout1[L['arccosh'], L[8], None]
'Inverse hyperbolic cosine, element-wise.'
arcsin: _UFunc_Nin1_Nout1[L['arcsin'], L[8], None]
'Inverse sine, element-wise.'
arcsinh: _UFunc_Nin1_Nout1[L['arcsinh'], L[8], None]
'Inverse hyperbolic sine element-wise.'
arctan2: _UFunc_Nin2_Nout1[L['arctan2'], L[5], None]
'Element-wise arc tangent of ``x1/x2`` choosing the quadrant correctly.\n\nThe quadrant (i.e., branch) is chosen so that ``arctan2(x1, x2)`` is the signed angle in radians between the ray ending at the origin and passing through the point (1,0), and the ray ending at the origin and passing through the point (`x2`, `x1`). (Note the role reversal: the "`y`-coordinate" is the first function parameter, the "`x`-coordinate" is the second.) By IEEE convention, this function is defined for `x2` = +/-0 and for either or both of `x1` and `x2` = +/-inf (see Notes for specific values).'
arctan: _UFunc_Nin1_Nout1[L['arctan'], L[8], None]
'Trigonometric inverse tangent, element-wise.\n\nThe inverse of tan, so that if ``y = tan(x)`` then ``x = arctan(y)``.'
arctanh: _UFunc_Nin1_Nout1[L['arctanh'], L[8], None]
'Inverse hyperbolic tangent element-wise.'
bitwise_and: _UFunc_Nin2_Nout1[L['bitwise_and'], L[12], L[-1]]
'Compute the bit-wise AND of two arrays element-wise.\n\nComputes the bit-wise AND of the underlying binary representation of the integers in the input arrays. This ufunc implements the C/Python operator ``&``.'
bitwise_not: _UFunc_Nin1_Nout1[L['invert'], L[12], None]
"Compute bit-wise inversion, or bit-wise NOT, element-wise.\n\nComputes the bit-wise NOT of the underlying binary representation of the integers in the input arrays. This ufunc implements the C/Python operator ``~``.\n\nFor signed integer inputs, the two's complement is returned. In a two's-complement system negative numbers are represented by the two's complement of the absolute value. This is the most common method of representing signed integers on computers [1]_. A N-bit two's-complement system can represent every integer in the range :math:`-2^{N-1}` to :math:`+2^{N-1}-1`."
bitwise_or: _UFunc_Nin2_Nout1[L['bitwise_or'], L[12], L[0]]
'Compute the bit-wise OR of two arrays element-wise.\n\nComputes the bit-wise OR of the underlying binary representation of the integers in the input arrays. This ufunc implements the C/Python operator ``|``.'
bitwise_xor: _UFunc_Nin2_Nout1[L['bitwise_xor'], L[12], L[0]]
'Compute the bit-wise XOR of two arrays element-wise.\n\nComputes the bit-wise XOR of the underlying binary representation of the integers in the input arrays. This ufunc implements the C/Python operator ``^``.'
cbrt: _UFunc_Nin1_Nout1[L['cbrt'], L[5], None]
'Return the cube-root of an array, element-wise.'
ceil: _UFunc_Nin1_Nout1[L['ceil'], L[7], None]
'Return the ceiling of the input, element-wise.\n\nThe ceil of the scalar `x` is the smallest integer `i`, such that `i >= x`. It is often denoted as :math:`\\lceil x \\rceil`.'
conj: _UFunc_Nin1_Nout1[L['conjugate'], L[18], None]
'Return the complex conjugate, element-wise.\n\nThe complex conjugate of a complex number is obtained by changing the sign of its imaginary part.'
conjugate: _UFunc_Nin1_Nout1[L['conjugate'], L[18], None]
'Return the complex conjugate, element-wise.\n\nThe complex conjugate of a complex number is obtained by changing the sign of its imaginary part.'
copysign: _UFunc_Nin2_Nout1[L['copysign'], L[4], None]
'Change the sign of x1 to that of x2, element-wise.\n\nIf `x2` is a scalar, its sign will be copied to all elements of `x1`.'
cos: _UFunc_Nin1_Nout1[L['cos'], L[9], None]
'Cosine element-wise.'
cosh: _UFunc_Nin1_Nout1[L['cosh'], L[8], None]
'Hyperbolic cosine, element-wise.\n\nEquivalent to ``1/2 * (np.exp(x) + np.exp(-x))`` and ``np.cos(1j*x)``.'
deg2rad: _UFunc_Nin1_Nout1[L['deg2rad'], L[5], None]
'Convert angles from degrees to radians.'
degrees: _UFunc_Nin1_Nout1[L['degrees'], L[5], None]
'Convert angles from radians to degrees.'
divide: _UFunc_Nin2_Nout1[L['true_divide'], L[11], None]
"Returns a true division of the inputs, element-wise.\n\nInstead of the Python traditional 'floor division', this returns a true division. True division adjusts the output type to present the best answer, regardless of input types."
divmod: _UFunc_Nin2_Nout2[L['divmod'], L[15], None]
'Return element-wise quotient and remainder simultaneously.\n\n``np.divmod(x, y)`` is equivalent to ``(x // y, x % y)``, but faster because it avoids redundant work. It is used to implement the Python built-in function ``divmod`` on NumPy arrays.'
equal: _UFunc_Nin2_Nout1[L['equal'], L[23], None]
'Return (x1 == x2) element-wise.'
exp2: _UFunc_Nin1_Nout1[L['exp2'], L[8], None]
'Calculate `2**p` for all `p` in the input array.'
exp: _UFunc_Nin1_Nout1[L['exp'], L[10], None]
'Calculate the exponential of all elements in the input array.'
expm1: _UFunc_Nin1_Nout1[L['expm1'], L[8], None]
'Calculate ``exp(x) - 1`` for all elements in the array.'
fabs: _UFunc_Nin1_Nout1[L['fabs'], L[5], None]
'Compute the absolute values element-wise.\n\nThis function returns the absolute values (positive magnitude) of the data in `x`. Complex values are not handled, use `absolute` to find the absolute values of complex data.'
float_power: _UFunc_Nin2_Nout1[L['float_power'], L[4], None]
'First array elements raised to powers from second array, element-wise.\n\nRaise each base in `x1` to the positionally-corresponding power in `x2`. `x1` and `x2` must be broadcastable to the same shape. This differs from the power function in that integers, float16, and float32 are promoted to floats with a minimum precision of float64 so that the result is always inexact. The intent is that the function will return a usable result for negative powers and seldom overflow for positive powers.'
floor: _UFunc_Nin1_Nout1[L['floor'], L[7], None]
'Return the floor of the input, element-wise.\n\nThe floor of the scalar `x` is the largest integer `i`, such that `i <= x`. It is often denoted as :math:`\\lfloor x \\rfloor`.'
floor_divide: _UFunc_Nin2_Nout1[L['floor_divide'], L[21], None]
'Return the largest integer smaller or equal to the division of the inputs. It is equivalent to the Python ``//`` operator and pairs with the Python ``%`` (`remainder`), function so that ``a = a % b + b * (a // b)`` up to roundoff.'
fmax: _UFunc_Nin2_Nout1[L['fmax'], L[21], None]
'Element-wise maximum of array elements.\n\nCompare two arrays and returns a new array containing the element-wise maxima. If one of the elements being compared is a NaN, then the non-nan element is returned. If both elements are NaNs then the first is returned. The latter distinction is important for complex NaNs, which are defined as at least one of the real or imaginary parts being a NaN. The net effect is that NaNs are ignored when possible.'
fmin: _UFunc_Nin2_Nout1[L['fmin'], L[21], None]
'Element-wise minimum of array elements.\n\nCompare two arrays and returns a new array containing the element-wise minima. If one of the elements being compared is a NaN, then the non-nan element is returned. If both elements are NaNs then the first is returned. The latter distinction is important for complex NaNs, which are defined as at least one of the real or imaginary parts being a NaN. The net effect is that NaNs are ignored when possible.'
fmod: _UFunc_Nin2_Nout1[L['fmod'], L[15], None]
'Return the element-wise remainder of division.\n\nThis is the NumPy implementation of the C library function fmod, the remainder has the same sign as the dividend `x1`. It is equivalent to the Matlab(TM) ``rem`` function and should not be confused with the Python modulus operator ``x1 % x2``.'
frexp: _UFunc_Nin1_Nout2[L['frexp'], L[4], None]
'Decompose the elements of x into mantissa and twos exponent.\n\nReturns (`mantissa`, `exponent`), where `x = mantissa * 2**exponent``. The mantissa is lies in the open interval(-1, 1), while the twos exponent is a signed integer.'
gcd: _UFunc_Nin2_Nout1[L['gcd'], L[11], L[0]]
'Returns the greatest common divisor of ``|x1|`` and ``|x2|``'
greater: _UFunc_Nin2_Nout1[L['greater'], L[23], None]
'Return the truth value of (x1 > x2) element-wise.'
greater_equal: _UFunc_Nin2_Nout1[L['greater_equal'], L[23], None]
'Return the truth value of (x1 >= x2) element-wise.'
heaviside: _UFunc_Nin2_Nout1[L['heaviside'], L[4], None]
'Compute the Heaviside step function.\n\nThe Heaviside step function is defined as::\n\n0 if x1 < 0 heaviside(x1, x2) = x2 if x1 == 0 1 if x1 > 0\n\nwhere `x2` is often taken to be 0.5, but 0 and 1 are also sometimes used.'
hypot: _UFunc_Nin2_Nout1[L['hypot'], L[5], L[0]]
'Given the "legs" of a right triangle, return its hypotenuse.\n\nEquivalent to ``sqrt(x1**2 + x2**2)``, element-wise. If `x1` or `x2` is scalar_like (i.e., unambiguously cast-able to a scalar type), it is broadcast for use with each element of the other argument. (See Examples)'
invert: _UFunc_Nin1_Nout1[L['invert'], L[12], None]
"Compute bit-wise inversion, or bit-wise NOT, element-wise.\n\nComputes the bit-wise NOT of the underlying binary representation of the integers in the input arrays. This ufunc implements the C/Python operator ``~``.\n\nFor signed integer inputs, the two's complement is returned. In a two's-complement system negative numbers are represented by the two's complement of the absolute value. This is the most common method of representing signed integers on computers [1]_. A N-bit two's-complement system can represent every integer in the range :math:`-2^{N-1}` to :math:`+2^{N-1}-1`."
isfinite: _UFunc_Nin1_Nout1[L['isfinite'], L[20], None]
'Test element-wise for finiteness (not infinity or not Not a Number).\n\nThe result is returned as a boolean array.'
isinf: _UFunc_Nin1_Nout1[L['isinf'], L[20], None]
'Test element-wise for positive or negative infinity.\n\nReturns a boolean array of the same shape as `x`, True where ``x == +/-inf``, otherwise False.'
isnan: _UFunc_Nin1_Nout1[L['isnan'], L[20], None]
'Test element-wise for NaN and return result as a boolean array.'
isnat: _UFunc_Nin1_Nout1[L['isnat'], L[2], None]
'Test element-wise for NaT (not a time) and return result as a boolean array.'
lcm: _UFunc_Nin2_Nout1[L['lcm'], L[11], None]
'Returns the lowest common multiple of ``|x1|`` and ``|x2|``'
ldexp: _UFunc_Nin2_Nout1[L['ldexp'], L[8], None]
'Returns x1 * 2**x2, element-wise.\n\nThe mantissas `x1` and twos exponents `x2` are used to construct floating point numbers ``x1 * 2**x2``.'
left_shift: _UFunc_Nin2_Nout1[L['left_shift'], L[11], None]
'Shift the bits of an integer to the left.\n\nBits are shifted to the left by appending `x2` 0s at the right of `x1`. Since the internal representation of numbers is in binary format, this operation is equivalent to multiplying `x1` by ``2**x2``.'
less: _UFunc_Nin2_Nout1[L['less'], L[23], None]
'Return the truth value of (x1 < x2) element-wise.'
less_equal: _UFunc_Nin2_Nout1[L['less_equal'], L[23], None]
'Return the truth value of (x1 =< x2) element-wise.'
log10: _UFunc_Nin1_Nout1[L['log10'], L[8], None]
'Return the base 10 logarithm of the input array, element-wise.'
log1p: _UFunc_Nin1_Nout1[L['log1p'], L[8], None]
'Return the natural logarithm of one plus the input array, element-wise.\n\nCalculates ``log(1 + x)``.'
log2: _UFunc_Nin1_Nout1[L['log2'], L[8], None]
'Base-2 logarithm of `x`.'
log: _UFunc_Nin1_Nout1[L['log'], L[10], None]
'Natural logarithm, element-wise.\n\nThe natural logarithm `log` is the inverse of the exponential function, so that `log(exp(x)) = x`. The natural logarithm is logarithm in base `e`.'
logaddexp2: _UFunc_Nin2_Nout1[L['logaddexp2'], L[4], builtins.float]
'Logarithm of the sum of exponentiations of the inputs in base-2.\n\nCalculates ``log2(2**x1 + 2**x2)``. This function is useful in machine learning when the calculated probabilities of events may be so small as to exceed the range of normal floating point numbers. In such cases the base-2 logarithm of the calculated probability can be used instead. This function allows adding probabilities stored in such a fashion.'
logaddexp: _UFunc_Nin2_Nout1[L['logaddexp'], L[4], builtins.float]
'Logarithm of the sum of exponentiations of the inputs.\n\nCalculates ``log(exp(x1) + exp(x2))``. This function is useful in statistics where the calculated probabilities of events may be so small as to exceed the range of normal floating point numbers. In such cases the logarithm of the calculated probability is stored. This function allows adding probabilities stored in such a fashion.'
logical_and: _UFunc_Nin2_Nout1[L['logical_and'], L[20], L[True]]
'Compute the truth value of x1 AND x2 element-wise.'
logical_not: _UFunc_Nin1_Nout1[L['logical_not'], L[20], None]
'Compute the truth value of NOT x element-wise.'
logical_or: _UFunc_Nin2_Nout1[L['logical_or'], L[20], L[False]]
'Compute the truth value of x1 OR x2 element-wise.'
logical_xor: _UFunc_Nin2_Nout1[L['logical_xor'], L[19], L[False]]
'Compute the truth value of x1 XOR x2, element-wise.'
matmul: _GUFunc_Nin2_Nout1[L['matmul'], L[19], None]
'Matrix product of two arrays.'
maximum: _UFunc_Nin2_Nout1[L['maximum'], L[21], None]
'Element-wise maximum of array elements.\n\nCompare two arrays and returns a new array containing the element-wise maxima. If one of the elements being compared is a NaN, then that element is returned. If both elements are NaNs then the first is returned. The latter distinction is important for complex NaNs, which are defined as at least one of the real or imaginary parts being a NaN. The net effect is that NaNs are propagated.'
minimum: _UFunc_Nin2_Nout1[L['minimum'], L[21], None]
'Element-wise minimum of array elements.\n\nCompare two arrays and returns a new array containing the element-wise minima. If one of the elements being compared is a NaN, then that element is returned. If both elements are NaNs then the first is returned. The latter distinction is important for complex NaNs, which are defined as at least one of the real or imaginary parts being a NaN. The net effect is that NaNs are propagated.'
mod: _UFunc_Nin2_Nout1[L['remainder'], L[16], None]
"Return element-wise remainder of division.\n\nComputes the remainder complementary to the `floor_divide` function. It is equivalent to the Python modulus operator``x1 % x2`` and has the same sign as the divisor `x2`. The MATLAB function equivalent to ``np.remainder`` is ``mod``.\n\nThis should not be confused with:\n\n* Python 3.7's `math.remainder` and C's ``remainder``, which computes the IEEE remainder, which are the complement to ``round(x1 / x2)``. * The MATLAB ``rem`` function and or the C ``%`` operator which is the complement to ``int(x1 / x2)``."
modf: _UFunc_Nin1_Nout2[L['modf'], L[4], None]
'Return the fractional and integral parts of an array, element-wise.\n\nThe fractional and integral parts are negative if the given number is negative.'
multiply: _UFunc_Nin2_Nout1[L['multiply'], L[23], L[1]]
'Multiply arguments element-wise.'
negative: _UFunc_Nin1_Nout1[L['negative'], L[19], None]
'Numerical negative, element-wise.'
nextafter: _UFunc_Nin2_Nout1[L['nextafter'], L[4], None]
'Return the next floating-point value after x1 towards x2, element-wise.'
not_equal: _UFunc_Nin2_Nout1[L['not_equal'], L[23], None]
'Return (x1 != x2) element-wise.'
positive: _UFunc_Nin1_Nout1[L['positive'], L[19], None]
'Numerical positive, element-wise.'
power: _UFunc_Nin2_Nout1[L['power'], L[18], None]
'First array elements raised to powers from second array, element-wise.\n\nRaise each base in `x1` to the positionally-corresponding power in `x2`. `x1` and `x2` must be broadcastable to the same shape. Note that an integer type raised to a negative integer power will raise a ValueError.'
rad2deg: _UFunc_Nin1_Nout1[L['rad2deg'], L[5], None]
'Convert angles from radians to degrees.'
radians: _UFunc_Nin1_Nout1[L['radians'], L[5], None]
'Convert angles from degrees to radians.'
reciprocal: _UFunc_Nin1_Nout1[L['reciprocal'], L[18], None]
'Return the reciprocal of the argument, element-wise.\n\nCalculates ``1/x``.'
remainder: _UFunc_Nin2_Nout1[L['remainder'], L[16], None]
"Return element-wise remainder of division.\n\nComputes the remainder complementary to the `floor_divide` function. It is equivalent to the Python modulus operator``x1 % x2`` and has the same sign as the divisor `x2`. The MATLAB function equivalent to ``np.remainder`` is ``mod``.\n\nThis should not be confused with:\n\n* Python 3.7's `math.remainder` and C's ``remainder``, which computes the IEEE remainder, which are the complement to ``round(x1 / x2)``. * The MATLAB ``rem`` function and or the C ``%`` operator which is the complement to ``int(x1 / x2)``."
right_shift: _UFunc_Nin2_Nout1[L['right_shift'], L[11], None]
'Shift the bits of an integer to the right.\n\nBits are shifted to the right `x2`. Because the internal representation of numbers is in binary format, this operation is equivalent to dividing `x1` by ``2**x2``.'
rint: _UFunc_Nin1_Nout1[L['rint'], L[10], None]
'Round elements of the array to the nearest integer.'
sign: _UFunc_Nin1_Nout1[L['sign'], L[19], None]
'Returns an element-wise indication of the sign of a number.\n\nThe `sign` function returns ``-1 if x < 0, 0 if x==0, 1 if x > 0``. nan is returned for nan inputs.\n\nFor complex inputs, the `sign` function returns ``sign(x.real) + 0j if x.real != 0 else sign(x.imag) + 0j``.\n\ncomplex(nan, 0) is returned for complex nan inputs.'
signbit: _UFunc_Nin1_Nout1[L['signbit'], L[4], None]
'Returns element-wise True where signbit is set (less than zero).'
sin: _UFunc_Nin1_Nout1[L['sin'], L[9], None]
'Trigonometric sine, element-wise.'
sinh: _UFunc_Nin1_Nout1[L['sinh'], L[8], None]
'Hyperbolic sine, element-wise.\n\nEquivalent to ``1/2 * (np.exp(x) - np.exp(-x))`` or ``-1j * np.sin(1j*x)``.'
spacing: _UFunc_Nin1_Nout1[L['spacing'], L[4], None]
'Return the distance between x and the nearest adjacent number.'
sqrt: _UFunc_Nin1_Nout1[L['sqrt'], L[10], None]
'Return the non-negative square-root of an array, element-wise.'
square: _UFunc_Nin1_Nout1[L['square'], L[18], None]
'Return the element-wise square of the input.'
subtract: _UFunc_Nin2_Nout1[L['subtract'], L[21], None]
'Subtract arguments, element-wise.'
tan: _UFunc_Nin1_Nout1[L['tan'], L[8], None]
'Compute tangent element-wise.\n\nEquivalent to ``np.sin(x)/np.cos(x)`` element-wise.'
tanh: _UFunc_Nin1_Nout1[L['tanh'], L[8], None]
'Compute hyperbolic tangent element-wise.\n\nEquivalent to ``np.sinh(x)/np.cosh(x)`` or ``-1j * np.tan(1j*x)``.'
true_divide: _UFunc_Nin2_Nout1[L['true_divide'], L[11], None]
"Returns a true division of the inputs, element-wise.\n\nInstead of the Python traditional 'floor division', this returns a true division. True division adjusts the output type to present the best answer, regardless of input types."
trunc: _UFunc_Nin1_Nout1[L['trunc'], L[7], None]
'Return the truncated value of the input, element-wise.\n\nThe truncated value of the scalar `x` is the nearest integer `i` which is closer to zero than `x` is. In short, the fractional part of the signed number `x` is discarded.'
abs = absolute

class _CopyMode(enum.Enum):
    ALWAYS: L[True]
    IF_NEEDED: L[False]
    NEVER: L[2]

class ModuleDeprecationWarning(DeprecationWarning):
    """Module deprecation warning.

The nose tester turns ordinary Deprecation warnings into test failures. That makes it hard to deprecate whole modules, because they get imported by default. So this is a special Deprecation warning that the nose tester will let pass without making tests fail."""

class VisibleDeprecationWarning(UserWarning):
    """Visible deprecation warning.

By default, python will not show deprecation warnings, so this class can be used when a very visible warning is helpful, for example because the usage is most likely a user bug."""

class ComplexWarning(RuntimeWarning):
    """The warning raised when casting a complex dtype to a real dtype.

As implemented, casting a complex number to a real discards its imaginary part, but this behavior may not be what the user actually wants."""

class RankWarning(UserWarning):
    """Issued by `polyfit` when the Vandermonde matrix is rank deficient.

For more information, a way to suppress the warning, and an example of `RankWarning` being issued, see `polyfit`."""

class TooHardError(RuntimeError):
    """Unspecified run-time error."""

class AxisError(ValueError, IndexError):
    """Axis supplied was invalid."""
    axis: None | builtins.int
    ndim: None | builtins.int

    @overload
    def __init__(self, axis: builtins.str, ndim: None=..., msg_prefix: None=...) -> None:
        ...

    @overload
    def __init__(self, axis: builtins.int, ndim: builtins.int, msg_prefix: None | builtins.str=...) -> None:
        ...
_CallType = TypeVar('_CallType', bound=_ErrFunc | _SupportsWrite[builtins.str])

class errstate(Generic[_CallType], ContextDecorator):
    """Context manager for floating-point error handling.

Using an instance of `errstate` as a context manager allows statements in that context to execute with a known error handling behavior. Upon entering the context the error handling is set with `seterr` and `seterrcall`, and upon exiting it is reset to what it was before."""
    call: _CallType
    kwargs: _ErrDictOptional

    def __init__(self, *, call: _CallType=..., all: None | _ErrKind=..., divide: None | _ErrKind=..., over: None | _ErrKind=..., under: None | _ErrKind=..., invalid: None | _ErrKind=...) -> None:
        ...

    def __enter__(self) -> None:
        ...

    def __exit__(self, exc_type: None | type[BaseException], exc_value: None | BaseException, traceback: None | TracebackType, /) -> None:
        ...

@contextmanager
def _no_nep50_warning() -> Generator[None, None, None]:
    ...

def _get_promotion_state() -> builtins.str:
    ...

def _set_promotion_state(state: builtins.str, /) -> None:
    ...

class ndenumerate(Generic[_ScalarType]):
    """Multidimensional index iterator.

Return an iterator yielding pairs of array coordinates and values."""
    iter: flatiter[NDArray[_ScalarType]]

    @overload
    def __new__(cls, arr: _FiniteNestedSequence[_SupportsArray[dtype[_ScalarType]]]) -> ndenumerate[_ScalarType]:
        ...

    @overload
    def __new__(cls, arr: builtins.str | _NestedSequence[builtins.str]) -> ndenumerate[str_]:
        ...

    @overload
    def __new__(cls, arr: bytes | _NestedSequence[bytes]) -> ndenumerate[bytes_]:
        ...

    @overload
    def __new__(cls, arr: builtins.bool | _NestedSequence[builtins.bool]) -> ndenumerate[bool_]:
        ...

    @overload
    def __new__(cls, arr: builtins.int | _NestedSequence[builtins.int]) -> ndenumerate[int_]:
        ...

    @overload
    def __new__(cls, arr: builtins.float | _NestedSequence[builtins.float]) -> ndenumerate[float_]:
        ...

    @overload
    def __new__(cls, arr: builtins.complex | _NestedSequence[builtins.complex]) -> ndenumerate[complex_]:
        ...

    def __next__(self: ndenumerate[_ScalarType]) -> tuple[_Shape, _ScalarType]:
        ...

    def __iter__(self: _T) -> _T:
        ...

class ndindex:
    """An N-dimensional iterator object to index arrays.

Given the shape of an array, an `ndindex` instance iterates over the N-dimensional index of the array. At each iteration a tuple of indices is returned, the last dimension is iterated over first."""

    @overload
    def __init__(self, shape: tuple[SupportsIndex, ...], /) -> None:
        ...

    @overload
    def __init__(self, *shape: SupportsIndex) -> None:
        ...

    def __iter__(self: _T) -> _T:
        ...

    def __next__(self) -> _Shape:
        ...

class DataSource:
    """A generic data source file (file, http, ftp, ...).

DataSources can be local files or remote files/URLs. The files may also be compressed or uncompressed. DataSource hides some of the low-level details of downloading the file, allowing you to simply pass in a valid file path (or URL) and obtain a file object."""

    def __init__(self, destpath: None | builtins.str | os.PathLike[builtins.str]=...) -> None:
        ...

    def __del__(self) -> None:
        ...

    def abspath(self, path: builtins.str) -> builtins.str:
        """Return absolute path of file in the DataSource directory.

If `path` is an URL, then `abspath` will return either the location the file exists locally or the location it would exist when opened using the `open` method."""

    def exists(self, path: builtins.str) -> builtins.bool:
        """Test if path exists.

Test if `path` exists as (and in this order):

- a local file. - a remote URL that has been downloaded and stored locally in the `DataSource` directory. - a remote URL that has not been downloaded, but is valid and accessible."""

    def open(self, path: builtins.str, mode: builtins.str=..., encoding: None | builtins.str=..., newline: None | builtins.str=...) -> IO[Any]:
        """Open and return file-like object.

If `path` is an URL, it will be downloaded, stored in the `DataSource` directory and opened from there."""

@final
class broadcast:
    """Produce an object that mimics broadcasting."""

    def __new__(cls, *args: ArrayLike) -> broadcast:
        ...

    @property
    def index(self) -> builtins.int:
        """current index in broadcasted result"""

    @property
    def iters(self) -> tuple[flatiter[Any], ...]:
        """tuple of iterators along ``self``'s "components."

Returns a tuple of `numpy.flatiter` objects, one for each "component" of ``self``."""

    @property
    def nd(self) -> builtins.int:
        """Number of dimensions of broadcasted result. For code intended for NumPy 1.12.0 and later the more consistent `ndim` is preferred."""

    @property
    def ndim(self) -> builtins.int:
        """Number of dimensions of broadcasted result. Alias for `nd`."""

    @property
    def numiter(self) -> builtins.int:
        """Number of iterators possessed by the broadcasted result."""

    @property
    def shape(self) -> _Shape:
        """Shape of broadcasted result."""

    @property
    def size(self) -> builtins.int:
        """Total size of broadcasted result."""

    def __next__(self) -> tuple[Any, ...]:
        ...

    def __iter__(self: _T) -> _T:
        ...

    def reset(self) -> None:
        """Reset the broadcasted result's iterator(s)."""

@final
class busdaycalendar:
    """A business day calendar object that efficiently stores information defining valid days for the busday family of functions.

The default valid days are Monday through Friday ("business days"). A busdaycalendar object can be specified with any set of weekly valid days, plus an optional "holiday" dates that always will be invalid.

Once a busdaycalendar object is created, the weekmask and holidays cannot be modified."""

    def __new__(cls, weekmask: ArrayLike=..., holidays: ArrayLike | dt.date | _NestedSequence[dt.date]=...) -> busdaycalendar:
        ...

    @property
    def weekmask(self) -> NDArray[bool_]:
        """A copy of the seven-element boolean mask indicating valid days."""

    @property
    def holidays(self) -> NDArray[datetime64]:
        """A copy of the holiday array indicating additional invalid days."""

class finfo(Generic[_FloatType]):
    """Machine limits for floating point types."""
    dtype: dtype[_FloatType]
    bits: builtins.int
    eps: _FloatType
    epsneg: _FloatType
    iexp: builtins.int
    machep: builtins.int
    max: _FloatType
    maxexp: builtins.int
    min: _FloatType
    minexp: builtins.int
    negep: builtins.int
    nexp: builtins.int
    nmant: builtins.int
    precision: builtins.int
    resolution: _FloatType
    smallest_subnormal: _FloatType

    @property
    def smallest_normal(self) -> _FloatType:
        ...

    @property
    def tiny(self) -> _FloatType:
        ...

    @overload
    def __new__(cls, dtype: inexact[_NBit1] | _DTypeLike[inexact[_NBit1]]) -> finfo[floating[_NBit1]]:
        ...

    @overload
    def __new__(cls, dtype: builtins.complex | builtins.float | type[builtins.complex] | type[builtins.float]) -> finfo[float_]:
        ...

    @overload
    def __new__(cls, dtype: builtins.str) -> finfo[floating[Any]]:
        ...

class iinfo(Generic[_IntType]):
    """Machine limits for integer types."""
    dtype: dtype[_IntType]
    kind: builtins.str
    bits: builtins.int
    key: builtins.str

    @property
    def min(self) -> builtins.int:
        """Minimum value of given dtype."""

    @property
    def max(self) -> builtins.int:
        """Maximum value of given dtype."""

    @overload
    def __new__(cls, dtype: _IntType | _DTypeLike[_IntType]) -> iinfo[_IntType]:
        ...

    @overload
    def __new__(cls, dtype: builtins.int | type[builtins.int]) -> iinfo[int_]:
        ...

    @overload
    def __new__(cls, dtype: builtins.str) -> iinfo[Any]:
        ...

class format_parser:
    """Class to convert formats, names, titles description to a dtype.

After constructing the format_parser object, the dtype attribute is the converted data-type: ``dtype = format_parser(formats, names, titles).dtype``"""
    dtype: dtype[void]

    def __init__(self, formats: DTypeLike, names: None | builtins.str | Sequence[builtins.str], titles: None | builtins.str | Sequence[builtins.str], aligned: builtins.bool=..., byteorder: None | _ByteOrder=...) -> None:
        ...

class recarray(ndarray[_ShapeType, _DType_co]):
    """Construct an ndarray that allows field access using attributes.

Arrays may have a data-types containing fields, analogous to columns in a spread sheet. An example is ``[(x, int), (y, float)]``, where each entry in the array is a pair of ``(int, float)``. Normally, these attributes are accessed using dictionary lookups such as ``arr['x']`` and ``arr['y']``. Record arrays allow the fields to be accessed as members of the array, using ``arr.x`` and ``arr.y``."""

    @overload
    def __new__(subtype, shape: _ShapeLike, dtype: None=..., buf: None | _SupportsBuffer=..., offset: SupportsIndex=..., strides: None | _ShapeLike=..., *, formats: DTypeLike, names: None | builtins.str | Sequence[builtins.str]=..., titles: None | builtins.str | Sequence[builtins.str]=..., byteorder: None | _ByteOrder=..., aligned: builtins.bool=..., order: _OrderKACF=...) -> recarray[Any, dtype[record]]:
        ...

    @overload
    def __new__(subtype, shape: _ShapeLike, dtype: DTypeLike, buf: None | _SupportsBuffer=..., offset: SupportsIndex=..., strides: None | _ShapeLike=..., formats: None=..., names: None=..., titles: None=..., byteorder: None=..., aligned: L[False]=..., order: _OrderKACF=...) -> recarray[Any, dtype[Any]]:
        ...

    def __array_finalize__(self, obj: builtins.object) -> None:
        ...

    def __getattribute__(self, attr: builtins.str) -> Any:
        ...

    def __setattr__(self, attr: builtins.str, val: ArrayLike) -> None:
        ...

    @overload
    def __getitem__(self, indx: SupportsIndex | _ArrayLikeInt_co | tuple[SupportsIndex | _ArrayLikeInt_co, ...]) -> Any:
        ...

    @overload
    def __getitem__(self: recarray[Any, dtype[void]], indx: None | slice | ellipsis | SupportsIndex | _ArrayLikeInt_co | tuple[None | slice | ellipsis | _ArrayLikeInt_co | SupportsIndex, ...]) -> recarray[Any, _DType_co]:
        ...

    @overload
    def __getitem__(self, indx: None | slice | ellipsis | SupportsIndex | _ArrayLikeInt_co | tuple[None | slice | ellipsis | _ArrayLikeInt_co | SupportsIndex, ...]) -> ndarray[Any, _DType_co]:
        ...

    @overload
    def __getitem__(self, indx: builtins.str) -> NDArray[Any]:
        ...

    @overload
    def __getitem__(self, indx: list[builtins.str]) -> recarray[_ShapeType, dtype[record]]:
        ...

    @overload
    def field(self, attr: builtins.int | builtins.str, val: None=...) -> Any:
        ...

    @overload
    def field(self, attr: builtins.int | builtins.str, val: ArrayLike) -> None:
        ...

class record(void):
    """A data-type scalar that allows field access as attribute lookup."""

    def __getattribute__(self, attr: builtins.str) -> Any:
        ...

    def __setattr__(self, attr: builtins.str, val: ArrayLike) -> None:
        ...

    def pprint(self) -> builtins.str:
        """Pretty-print all fields."""

    @overload
    def __getitem__(self, key: builtins.str | SupportsIndex) -> Any:
        ...

    @overload
    def __getitem__(self, key: list[builtins.str]) -> record:
        ...
_NDIterFlagsKind = L['buffered', 'c_index', 'copy_if_overlap', 'common_dtype', 'delay_bufalloc', 'external_loop', 'f_index', 'grow_inner', 'growinner', 'multi_index', 'ranged', 'refs_ok', 'reduce_ok', 'zerosize_ok']
_NDIterOpFlagsKind = L['aligned', 'allocate', 'arraymask', 'copy', 'config', 'nbo', 'no_subtype', 'no_broadcast', 'overlap_assume_elementwise', 'readonly', 'readwrite', 'updateifcopy', 'virtual', 'writeonly', 'writemasked']

@final
class nditer:
    """Efficient multi-dimensional iterator object to iterate over arrays. To get started using this object, see the :ref:`introductory guide to array iteration <arrays.nditer>`."""

    def __new__(cls, op: ArrayLike | Sequence[ArrayLike], flags: None | Sequence[_NDIterFlagsKind]=..., op_flags: None | Sequence[Sequence[_NDIterOpFlagsKind]]=..., op_dtypes: DTypeLike | Sequence[DTypeLike]=..., order: _OrderKACF=..., casting: _CastingKind=..., op_axes: None | Sequence[Sequence[SupportsIndex]]=..., itershape: None | _ShapeLike=..., buffersize: SupportsIndex=...) -> nditer:
        ...

    def __enter__(self) -> nditer:
        ...

    def __exit__(self, exc_type: None | type[BaseException], exc_value: None | BaseException, traceback: None | TracebackType) -> None:
        ...

    def __iter__(self) -> nditer:
        ...

    def __next__(self) -> tuple[NDArray[Any], ...]:
        ...

    def __len__(self) -> builtins.int:
        ...

    def __copy__(self) -> nditer:
        ...

    @overload
    def __getitem__(self, index: SupportsIndex) -> NDArray[Any]:
        ...

    @overload
    def __getitem__(self, index: slice) -> tuple[NDArray[Any], ...]:
        ...

    def __setitem__(self, index: slice | SupportsIndex, value: ArrayLike) -> None:
        ...

    def close(self) -> None:
        """Resolve all writeback semantics in writeable operands."""

    def copy(self) -> nditer:
        """Get a copy of the iterator in its current state."""

    def debug_print(self) -> None:
        """Print the current state of the `nditer` instance and debug info to stdout."""

    def enable_external_loop(self) -> None:
        """When the "external_loop" was not used during construction, but is desired, this modifies the iterator to behave as if the flag was specified."""

    def iternext(self) -> builtins.bool:
        """Check whether iterations are left, and perform a single internal iteration without returning the result. Used in the C-style pattern do-while pattern. For an example, see `nditer`."""

    def remove_axis(self, i: SupportsIndex, /) -> None:
        """Removes axis `i` from the iterator. Requires that the flag "multi_index" be enabled."""

    def remove_multi_index(self) -> None:
        """When the "multi_index" flag was specified, this removes it, allowing the internal iteration structure to be optimized further."""

    def reset(self) -> None:
        """Reset the iterator to its initial state."""

    @property
    def dtypes(self) -> tuple[dtype[Any], ...]:
        ...

    @property
    def finished(self) -> builtins.bool:
        ...

    @property
    def has_delayed_bufalloc(self) -> builtins.bool:
        ...

    @property
    def has_index(self) -> builtins.bool:
        ...

    @property
    def has_multi_index(self) -> builtins.bool:
        ...

    @property
    def index(self) -> builtins.int:
        ...

    @property
    def iterationneedsapi(self) -> builtins.bool:
        ...

    @property
    def iterindex(self) -> builtins.int:
        ...

    @property
    def iterrange(self) -> tuple[builtins.int, ...]:
        ...

    @property
    def itersize(self) -> builtins.int:
        ...

    @property
    def itviews(self) -> tuple[NDArray[Any], ...]:
        ...

    @property
    def multi_index(self) -> tuple[builtins.int, ...]:
        ...

    @property
    def ndim(self) -> builtins.int:
        ...

    @property
    def nop(self) -> builtins.int:
        ...

    @property
    def operands(self) -> tuple[NDArray[Any], ...]:
        """operands[`Slice`]

The array(s) to be iterated over. Valid only before the iterator is closed."""

    @property
    def shape(self) -> tuple[builtins.int, ...]:
        ...

    @property
    def value(self) -> tuple[NDArray[Any], ...]:
        ...
_MemMapModeKind = L['readonly', 'r', 'copyonwrite', 'c', 'readwrite', 'r+', 'write', 'w+']

class memmap(ndarray[_ShapeType, _DType_co]):
    """Create a memory-map to an array stored in a *binary* file on disk.

Memory-mapped files are used for accessing small segments of large files on disk, without reading the entire file into memory. NumPy's memmap's are array-like objects. This differs from Python's ``mmap`` module, which uses file-like objects."""
    __array_priority__: ClassVar[builtins.float]
    filename: builtins.str | None
    offset: builtins.int
    mode: builtins.str

    @overload
    def __new__(subtype, filename: builtins.str | bytes | os.PathLike[builtins.str] | os.PathLike[bytes] | _MemMapIOProtocol, dtype: type[uint8]=..., mode: _MemMapModeKind=..., offset: builtins.int=..., shape: None | builtins.int | tuple[builtins.int, ...]=..., order: _OrderKACF=...) -> memmap[Any, dtype[uint8]]:
        ...

    @overload
    def __new__(subtype, filename: builtins.str | bytes | os.PathLike[builtins.str] | os.PathLike[bytes] | _MemMapIOProtocol, dtype: _DTypeLike[_ScalarType], mode: _MemMapModeKind=..., offset: builtins.int=..., shape: None | builtins.int | tuple[builtins.int, ...]=..., order: _OrderKACF=...) -> memmap[Any, dtype[_ScalarType]]:
        ...

    @overload
    def __new__(subtype, filename: builtins.str | bytes | os.PathLike[builtins.str] | os.PathLike[bytes] | _MemMapIOProtocol, dtype: DTypeLike, mode: _MemMapModeKind=..., offset: builtins.int=..., shape: None | builtins.int | tuple[builtins.int, ...]=..., order: _OrderKACF=...) -> memmap[Any, dtype[Any]]:
        ...

    def __array_finalize__(self, obj: builtins.object) -> None:
        ...

    def __array_wrap__(self, array: memmap[_ShapeType, _DType_co], context: None | tuple[ufunc, tuple[Any, ...], builtins.int]=...) -> Any:
        ...

    def flush(self) -> None:
        """Write any changes in the array to the file on disk.

For further information, see `memmap`."""

class vectorize:
    """Generalized function class.

Define a vectorized function which takes a nested sequence of objects or numpy arrays as inputs and returns a single numpy array or a tuple of numpy arrays. The vectorized function evaluates `pyfunc` over successive tuples of the input arrays like the python map function, except it uses the broadcasting rules of numpy.

The data type of the output of `vectorized` is determined by calling the function with the first element of the input. This can be avoided by specifying the `otypes` argument."""
    pyfunc: Callable[..., Any]
    cache: builtins.bool
    signature: None | builtins.str
    otypes: None | builtins.str
    excluded: set[builtins.int | builtins.str]
    __doc__: None | builtins.str

    def __init__(self, pyfunc: Callable[..., Any], otypes: None | builtins.str | Iterable[DTypeLike]=..., doc: None | builtins.str=..., excluded: None | Iterable[builtins.int | builtins.str]=..., cache: builtins.bool=..., signature: None | builtins.str=...) -> None:
        ...

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        ...

class poly1d:
    """A one-dimensional polynomial class.

A convenience class, used to encapsulate "natural" operations on polynomials so that said operations may take on their customary form in code (see Examples)."""

    @property
    def variable(self) -> builtins.str:
        """The name of the polynomial variable"""

    @property
    def order(self) -> builtins.int:
        """The order or degree of the polynomial"""

    @property
    def o(self) -> builtins.int:
        """The order or degree of the polynomial"""

    @property
    def roots(self) -> NDArray[Any]:
        """The roots of the polynomial, where self(x) == 0"""

    @property
    def r(self) -> NDArray[Any]:
        """The roots of the polynomial, where self(x) == 0"""

    @property
    def coeffs(self) -> NDArray[Any]:
        """The polynomial coefficients"""

    @coeffs.setter
    def coeffs(self, value: NDArray[Any]) -> None:
        """The polynomial coefficients"""

    @property
    def c(self) -> NDArray[Any]:
        """The polynomial coefficients"""

    @c.setter
    def c(self, value: NDArray[Any]) -> None:
        """The polynomial coefficients"""

    @property
    def coef(self) -> NDArray[Any]:
        """The polynomial coefficients"""

    @coef.setter
    def coef(self, value: NDArray[Any]) -> None:
        """The polynomial coefficients"""

    @property
    def coefficients(self) -> NDArray[Any]:
        """The polynomial coefficients"""

    @coefficients.setter
    def coefficients(self, value: NDArray[Any]) -> None:
        """The polynomial coefficients"""
    __hash__: ClassVar[None]

    @overload
    def __array__(self, t: None=...) -> NDArray[Any]:
        ...

    @overload
    def __array__(self, t: _DType) -> ndarray[Any, _DType]:
        ...

    @overload
    def __call__(self, val: _ScalarLike_co) -> Any:
        ...

    @overload
    def __call__(self, val: poly1d) -> poly1d:
        ...

    @overload
    def __call__(self, val: ArrayLike) -> NDArray[Any]:
        ...

    def __init__(self, c_or_r: ArrayLike, r: builtins.bool=..., variable: None | builtins.str=...) -> None:
        ...

    def __len__(self) -> builtins.int:
        ...

    def __neg__(self) -> poly1d:
        ...

    def __pos__(self) -> poly1d:
        ...

    def __mul__(self, other: ArrayLike) -> poly1d:
        ...

    def __rmul__(self, other: ArrayLike) -> poly1d:
        ...

    def __add__(self, other: ArrayLike) -> poly1d:
        ...

    def __radd__(self, other: ArrayLike) -> poly1d:
        ...

    def __pow__(self, val: _FloatLike_co) -> poly1d:
        ...

    def __sub__(self, other: ArrayLike) -> poly1d:
        ...

    def __rsub__(self, other: ArrayLike) -> poly1d:
        ...

    def __div__(self, other: ArrayLike) -> poly1d:
        ...

    def __truediv__(self, other: ArrayLike) -> poly1d:
        ...

    def __rdiv__(self, other: ArrayLike) -> poly1d:
        ...

    def __rtruediv__(self, other: ArrayLike) -> poly1d:
        ...

    def __getitem__(self, val: builtins.int) -> Any:
        ...

    def __setitem__(self, key: builtins.int, val: Any) -> None:
        ...

    def __iter__(self) -> Iterator[Any]:
        ...

    def deriv(self, m: SupportsInt | SupportsIndex=...) -> poly1d:
        """Return a derivative of this polynomial.

Refer to `polyder` for full documentation."""

    def integ(self, m: SupportsInt | SupportsIndex=..., k: None | _ArrayLikeComplex_co | _ArrayLikeObject_co=...) -> poly1d:
        """Return an antiderivative (indefinite integral) of this polynomial.

Refer to `polyint` for full documentation."""

class matrix(ndarray[_ShapeType, _DType_co]):
    """Returns a matrix from an array-like object, or from a string of data. A matrix is a specialized 2-D array that retains its 2-D nature through operations. It has certain special operators, such as ``*`` (matrix multiplication) and ``**`` (matrix power)."""
    __array_priority__: ClassVar[builtins.float]

    def __new__(subtype, data: ArrayLike, dtype: DTypeLike=..., copy: builtins.bool=...) -> matrix[Any, Any]:
        ...

    def __array_finalize__(self, obj: builtins.object) -> None:
        ...

    @overload
    def __getitem__(self, key: SupportsIndex | _ArrayLikeInt_co | tuple[SupportsIndex | _ArrayLikeInt_co, ...]) -> Any:
        ...

    @overload
    def __getitem__(self, key: None | slice | ellipsis | SupportsIndex | _ArrayLikeInt_co | tuple[None | slice | ellipsis | _ArrayLikeInt_co | SupportsIndex, ...]) -> matrix[Any, _DType_co]:
        ...

    @overload
    def __getitem__(self: NDArray[void], key: builtins.str) -> matrix[Any, dtype[Any]]:
        ...

    @overload
    def __getitem__(self: NDArray[void], key: list[builtins.str]) -> matrix[_ShapeType, dtype[void]]:
        ...

    def __mul__(self, other: ArrayLike) -> matrix[Any, Any]:
        ...

    def __rmul__(self, other: ArrayLike) -> matrix[Any, Any]:
        ...

    def __imul__(self, other: ArrayLike) -> matrix[_ShapeType, _DType_co]:
        ...

    def __pow__(self, other: ArrayLike) -> matrix[Any, Any]:
        ...

    def __ipow__(self, other: ArrayLike) -> matrix[_ShapeType, _DType_co]:
        ...

    @overload
    def sum(self, axis: None=..., dtype: DTypeLike=..., out: None=...) -> Any:
        """Returns the sum of the matrix elements, along the given axis.

Refer to `numpy.sum` for full documentation."""

    @overload
    def sum(self, axis: _ShapeLike, dtype: DTypeLike=..., out: None=...) -> matrix[Any, Any]:
        """Returns the sum of the matrix elements, along the given axis.

Refer to `numpy.sum` for full documentation."""

    @overload
    def sum(self, axis: None | _ShapeLike=..., dtype: DTypeLike=..., out: _NdArraySubClass=...) -> _NdArraySubClass:
        """Returns the sum of the matrix elements, along the given axis.

Refer to `numpy.sum` for full documentation."""

    @overload
    def mean(self, axis: None=..., dtype: DTypeLike=..., out: None=...) -> Any:
        """Returns the average of the matrix elements along the given axis.

Refer to `numpy.mean` for full documentation."""

    @overload
    def mean(self, axis: _ShapeLike, dtype: DTypeLike=..., out: None=...) -> matrix[Any, Any]:
        """Returns the average of the matrix elements along the given axis.

Refer to `numpy.mean` for full documentation."""

    @overload
    def mean(self, axis: None | _ShapeLike=..., dtype: DTypeLike=..., out: _NdArraySubClass=...) -> _NdArraySubClass:
        """Returns the average of the matrix elements along the given axis.

Refer to `numpy.mean` for full documentation."""

    @overload
    def std(self, axis: None=..., dtype: DTypeLike=..., out: None=..., ddof: builtins.float=...) -> Any:
        """Return the standard deviation of the array elements along the given axis.

Refer to `numpy.std` for full documentation."""

    @overload
    def std(self, axis: _ShapeLike, dtype: DTypeLike=..., out: None=..., ddof: builtins.float=...) -> matrix[Any, Any]:
        """Return the standard deviation of the array elements along the given axis.

Refer to `numpy.std` for full documentation."""

    @overload
    def std(self, axis: None | _ShapeLike=..., dtype: DTypeLike=..., out: _NdArraySubClass=..., ddof: builtins.float=...) -> _NdArraySubClass:
        """Return the standard deviation of the array elements along the given axis.

Refer to `numpy.std` for full documentation."""

    @overload
    def var(self, axis: None=..., dtype: DTypeLike=..., out: None=..., ddof: builtins.float=...) -> Any:
        """Returns the variance of the matrix elements, along the given axis.

Refer to `numpy.var` for full documentation."""

    @overload
    def var(self, axis: _ShapeLike, dtype: DTypeLike=..., out: None=..., ddof: builtins.float=...) -> matrix[Any, Any]:
        """Returns the variance of the matrix elements, along the given axis.

Refer to `numpy.var` for full documentation."""

    @overload
    def var(self, axis: None | _ShapeLike=..., dtype: DTypeLike=..., out: _NdArraySubClass=..., ddof: builtins.float=...) -> _NdArraySubClass:
        """Returns the variance of the matrix elements, along the given axis.

Refer to `numpy.var` for full documentation."""

    @overload
    def prod(self, axis: None=..., dtype: DTypeLike=..., out: None=...) -> Any:
        """Return the product of the array elements over the given axis.

Refer to `prod` for full documentation."""

    @overload
    def prod(self, axis: _ShapeLike, dtype: DTypeLike=..., out: None=...) -> matrix[Any, Any]:
        """Return the product of the array elements over the given axis.

Refer to `prod` for full documentation."""

    @overload
    def prod(self, axis: None | _ShapeLike=..., dtype: DTypeLike=..., out: _NdArraySubClass=...) -> _NdArraySubClass:
        """Return the product of the array elements over the given axis.

Refer to `prod` for full documentation."""

    @overload
    def any(self, axis: None=..., out: None=...) -> bool_:
        """Test whether any array element along a given axis evaluates to True.

Refer to `numpy.any` for full documentation."""

    @overload
    def any(self, axis: _ShapeLike, out: None=...) -> matrix[Any, dtype[bool_]]:
        """Test whether any array element along a given axis evaluates to True.

Refer to `numpy.any` for full documentation."""

    @overload
    def any(self, axis: None | _ShapeLike=..., out: _NdArraySubClass=...) -> _NdArraySubClass:
        """Test whether any array element along a given axis evaluates to True.

Refer to `numpy.any` for full documentation."""

    @overload
    def all(self, axis: None=..., out: None=...) -> bool_:
        """Test whether all matrix elements along a given axis evaluate to True."""

    @overload
    def all(self, axis: _ShapeLike, out: None=...) -> matrix[Any, dtype[bool_]]:
        """Test whether all matrix elements along a given axis evaluate to True."""

    @overload
    def all(self, axis: None | _ShapeLike=..., out: _NdArraySubClass=...) -> _NdArraySubClass:
        """Test whether all matrix elements along a given axis evaluate to True."""

    @overload
    def max(self: NDArray[_ScalarType], axis: None=..., out: None=...) -> _ScalarType:
        """Return the maximum value along an axis."""

    @overload
    def max(self, axis: _ShapeLike, out: None=...) -> matrix[Any, _DType_co]:
        """Return the maximum value along an axis."""

    @overload
    def max(self, axis: None | _ShapeLike=..., out: _NdArraySubClass=...) -> _NdArraySubClass:
        """Return the maximum value along an axis."""

    @overload
    def min(self: NDArray[_ScalarType], axis: None=..., out: None=...) -> _ScalarType:
        """Return the minimum value along an axis."""

    @overload
    def min(self, axis: _ShapeLike, out: None=...) -> matrix[Any, _DType_co]:
        """Return the minimum value along an axis."""

    @overload
    def min(self, axis: None | _ShapeLike=..., out: _NdArraySubClass=...) -> _NdArraySubClass:
        """Return the minimum value along an axis."""

    @overload
    def argmax(self: NDArray[_ScalarType], axis: None=..., out: None=...) -> intp:
        """Indexes of the maximum values along an axis.

Return the indexes of the first occurrences of the maximum values along the specified axis. If axis is None, the index is for the flattened matrix."""

    @overload
    def argmax(self, axis: _ShapeLike, out: None=...) -> matrix[Any, dtype[intp]]:
        """Indexes of the maximum values along an axis.

Return the indexes of the first occurrences of the maximum values along the specified axis. If axis is None, the index is for the flattened matrix."""

    @overload
    def argmax(self, axis: None | _ShapeLike=..., out: _NdArraySubClass=...) -> _NdArraySubClass:
        """Indexes of the maximum values along an axis.

Return the indexes of the first occurrences of the maximum values along the specified axis. If axis is None, the index is for the flattened matrix."""

    @overload
    def argmin(self: NDArray[_ScalarType], axis: None=..., out: None=...) -> intp:
        """Indexes of the minimum values along an axis.

Return the indexes of the first occurrences of the minimum values along the specified axis. If axis is None, the index is for the flattened matrix."""

    @overload
    def argmin(self, axis: _ShapeLike, out: None=...) -> matrix[Any, dtype[intp]]:
        """Indexes of the minimum values along an axis.

Return the indexes of the first occurrences of the minimum values along the specified axis. If axis is None, the index is for the flattened matrix."""

    @overload
    def argmin(self, axis: None | _ShapeLike=..., out: _NdArraySubClass=...) -> _NdArraySubClass:
        """Indexes of the minimum values along an axis.

Return the indexes of the first occurrences of the minimum values along the specified axis. If axis is None, the index is for the flattened matrix."""

    @overload
    def ptp(self: NDArray[_ScalarType], axis: None=..., out: None=...) -> _ScalarType:
        """Peak-to-peak (maximum - minimum) value along the given axis.

Refer to `numpy.ptp` for full documentation."""

    @overload
    def ptp(self, axis: _ShapeLike, out: None=...) -> matrix[Any, _DType_co]:
        """Peak-to-peak (maximum - minimum) value along the given axis.

Refer to `numpy.ptp` for full documentation."""

    @overload
    def ptp(self, axis: None | _ShapeLike=..., out: _NdArraySubClass=...) -> _NdArraySubClass:
        """Peak-to-peak (maximum - minimum) value along the given axis.

Refer to `numpy.ptp` for full documentation."""

    def squeeze(self, axis: None | _ShapeLike=...) -> matrix[Any, _DType_co]:
        """Return a possibly reshaped matrix.

Refer to `numpy.squeeze` for more documentation."""

    def tolist(self: matrix[Any, dtype[_SupportsItem[_T]]]) -> list[list[_T]]:
        """Return the matrix as a (possibly nested) list.

See `ndarray.tolist` for full documentation."""

    def ravel(self, order: _OrderKACF=...) -> matrix[Any, _DType_co]:
        """Return a flattened matrix.

Refer to `numpy.ravel` for more documentation."""

    def flatten(self, order: _OrderKACF=...) -> matrix[Any, _DType_co]:
        """Return a flattened copy of the matrix.

All `N` elements of the matrix are placed into a single row."""

    @property
    def T(self) -> matrix[Any, _DType_co]:
        """Returns the transpose of the matrix.

Does *not* conjugate! For the complex conjugate transpose, use ``.H``."""

    @property
    def I(self) -> matrix[Any, Any]:
        """Returns the (multiplicative) inverse of invertible `self`."""

    @property
    def A(self) -> ndarray[_ShapeType, _DType_co]:
        """Return `self` as an `ndarray` object.

Equivalent to ``np.asarray(self)``."""

    @property
    def A1(self) -> ndarray[Any, _DType_co]:
        """Return `self` as a flattened `ndarray`.

Equivalent to ``np.asarray(x).ravel()``"""

    @property
    def H(self) -> matrix[Any, _DType_co]:
        """Returns the (complex) conjugate transpose of `self`.

Equivalent to ``np.transpose(self)`` if `self` is real-valued."""

    def getT(self) -> matrix[Any, _DType_co]:
        """Returns the transpose of the matrix.

Does *not* conjugate! For the complex conjugate transpose, use ``.H``."""

    def getI(self) -> matrix[Any, Any]:
        """Returns the (multiplicative) inverse of invertible `self`."""

    def getA(self) -> ndarray[_ShapeType, _DType_co]:
        """Return `self` as an `ndarray` object.

Equivalent to ``np.asarray(self)``."""

    def getA1(self) -> ndarray[Any, _DType_co]:
        """Return `self` as a flattened `ndarray`.

Equivalent to ``np.asarray(x).ravel()``"""

    def getH(self) -> matrix[Any, _DType_co]:
        """Returns the (complex) conjugate transpose of `self`.

Equivalent to ``np.transpose(self)`` if `self` is real-valued."""
_CharType = TypeVar('_CharType', str_, bytes_)
_CharDType = TypeVar('_CharDType', dtype[str_], dtype[bytes_])
_CharArray = chararray[Any, dtype[_CharType]]

class chararray(ndarray[_ShapeType, _CharDType]):
    """Provides a convenient view on arrays of string and unicode values.

Versus a regular NumPy array of type `str` or `unicode`, this class adds the following functionality:

1) values automatically have whitespace removed from the end when indexed

2) comparison operators automatically remove whitespace from the end when comparing values

3) vectorized string operations are provided as methods (e.g. `.endswith`) and infix operators (e.g. ``"+", "*", "%"``)

chararrays should be created using `numpy.char.array` or `numpy.char.asarray`, rather than this constructor directly."""

    @overload
    def __new__(subtype, shape: _ShapeLike, itemsize: SupportsIndex | SupportsInt=..., unicode: L[False]=..., buffer: _SupportsBuffer=..., offset: SupportsIndex=..., strides: _ShapeLike=..., order: _OrderKACF=...) -> chararray[Any, dtype[bytes_]]:
        ...

    @overload
    def __new__(subtype, shape: _ShapeLike, itemsize: SupportsIndex | SupportsInt=..., unicode: L[True]=..., buffer: _SupportsBuffer=..., offset: SupportsIndex=..., strides: _ShapeLike=..., order: _OrderKACF=...) -> chararray[Any, dtype[str_]]:
        ...

    def __array_finalize__(self, obj: builtins.object) -> None:
        ...

    def __mul__(self, other: _ArrayLikeInt_co) -> chararray[Any, _CharDType]:
        ...

    def __rmul__(self, other: _ArrayLikeInt_co) -> chararray[Any, _CharDType]:
        ...

    def __mod__(self, i: Any) -> chararray[Any, _CharDType]:
        ...

    @overload
    def __eq__(self: _CharArray[str_], other: _ArrayLikeStr_co) -> NDArray[bool_]:
        ...

    @overload
    def __eq__(self: _CharArray[bytes_], other: _ArrayLikeBytes_co) -> NDArray[bool_]:
        ...

    @overload
    def __ne__(self: _CharArray[str_], other: _ArrayLikeStr_co) -> NDArray[bool_]:
        ...

    @overload
    def __ne__(self: _CharArray[bytes_], other: _ArrayLikeBytes_co) -> NDArray[bool_]:
        ...

    @overload
    def __ge__(self: _CharArray[str_], other: _ArrayLikeStr_co) -> NDArray[bool_]:
        ...

    @overload
    def __ge__(self: _CharArray[bytes_], other: _ArrayLikeBytes_co) -> NDArray[bool_]:
        ...

    @overload
    def __le__(self: _CharArray[str_], other: _ArrayLikeStr_co) -> NDArray[bool_]:
        ...

    @overload
    def __le__(self: _CharArray[bytes_], other: _ArrayLikeBytes_co) -> NDArray[bool_]:
        ...

    @overload
    def __gt__(self: _CharArray[str_], other: _ArrayLikeStr_co) -> NDArray[bool_]:
        ...

    @overload
    def __gt__(self: _CharArray[bytes_], other: _ArrayLikeBytes_co) -> NDArray[bool_]:
        ...

    @overload
    def __lt__(self: _CharArray[str_], other: _ArrayLikeStr_co) -> NDArray[bool_]:
        ...

    @overload
    def __lt__(self: _CharArray[bytes_], other: _ArrayLikeBytes_co) -> NDArray[bool_]:
        ...

    @overload
    def __add__(self: _CharArray[str_], other: _ArrayLikeStr_co) -> _CharArray[str_]:
        ...

    @overload
    def __add__(self: _CharArray[bytes_], other: _ArrayLikeBytes_co) -> _CharArray[bytes_]:
        ...

    @overload
    def __radd__(self: _CharArray[str_], other: _ArrayLikeStr_co) -> _CharArray[str_]:
        ...

    @overload
    def __radd__(self: _CharArray[bytes_], other: _ArrayLikeBytes_co) -> _CharArray[bytes_]:
        ...

    @overload
    def center(self: _CharArray[str_], width: _ArrayLikeInt_co, fillchar: _ArrayLikeStr_co=...) -> _CharArray[str_]:
        """Return a copy of `self` with its elements centered in a string of length `width`."""

    @overload
    def center(self: _CharArray[bytes_], width: _ArrayLikeInt_co, fillchar: _ArrayLikeBytes_co=...) -> _CharArray[bytes_]:
        """Return a copy of `self` with its elements centered in a string of length `width`."""

    @overload
    def count(self: _CharArray[str_], sub: _ArrayLikeStr_co, start: _ArrayLikeInt_co=..., end: None | _ArrayLikeInt_co=...) -> NDArray[int_]:
        """Returns an array with the number of non-overlapping occurrences of substring `sub` in the range [`start`, `end`]."""

    @overload
    def count(self: _CharArray[bytes_], sub: _ArrayLikeBytes_co, start: _ArrayLikeInt_co=..., end: None | _ArrayLikeInt_co=...) -> NDArray[int_]:
        """Returns an array with the number of non-overlapping occurrences of substring `sub` in the range [`start`, `end`]."""

    def decode(self: _CharArray[bytes_], encoding: None | builtins.str=..., errors: None | builtins.str=...) -> _CharArray[str_]:
        """Calls `str.decode` element-wise."""

    def encode(self: _CharArray[str_], encoding: None | builtins.str=..., errors: None | builtins.str=...) -> _CharArray[bytes_]:
        """Calls `str.encode` element-wise."""

    @overload
    def endswith(self: _CharArray[str_], suffix: _ArrayLikeStr_co, start: _ArrayLikeInt_co=..., end: None | _ArrayLikeInt_co=...) -> NDArray[bool_]:
        """Returns a boolean array which is `True` where the string element in `self` ends with `suffix`, otherwise `False`."""

    @overload
    def endswith(self: _CharArray[bytes_], suffix: _ArrayLikeBytes_co, start: _ArrayLikeInt_co=..., end: None | _ArrayLikeInt_co=...) -> NDArray[bool_]:
        """Returns a boolean array which is `True` where the string element in `self` ends with `suffix`, otherwise `False`."""

    def expandtabs(self, tabsize: _ArrayLikeInt_co=...) -> chararray[Any, _CharDType]:
        """Return a copy of each string element where all tab characters are replaced by one or more spaces."""

    @overload
    def find(self: _CharArray[str_], sub: _ArrayLikeStr_co, start: _ArrayLikeInt_co=..., end: None | _ArrayLikeInt_co=...) -> NDArray[int_]:
        """For each element, return the lowest index in the string where substring `sub` is found."""

    @overload
    def find(self: _CharArray[bytes_], sub: _ArrayLikeBytes_co, start: _ArrayLikeInt_co=..., end: None | _ArrayLikeInt_co=...) -> NDArray[int_]:
        """For each element, return the lowest index in the string where substring `sub` is found."""

    @overload
    def index(self: _CharArray[str_], sub: _ArrayLikeStr_co, start: _ArrayLikeInt_co=..., end: None | _ArrayLikeInt_co=...) -> NDArray[int_]:
        """Like `find`, but raises `ValueError` when the substring is not found."""

    @overload
    def index(self: _CharArray[bytes_], sub: _ArrayLikeBytes_co, start: _ArrayLikeInt_co=..., end: None | _ArrayLikeInt_co=...) -> NDArray[int_]:
        """Like `find`, but raises `ValueError` when the substring is not found."""

    @overload
    def join(self: _CharArray[str_], seq: _ArrayLikeStr_co) -> _CharArray[str_]:
        """Return a string which is the concatenation of the strings in the sequence `seq`."""

    @overload
    def join(self: _CharArray[bytes_], seq: _ArrayLikeBytes_co) -> _CharArray[bytes_]:
        """Return a string which is the concatenation of the strings in the sequence `seq`."""

    @overload
    def ljust(self: _CharArray[str_], width: _ArrayLikeInt_co, fillchar: _ArrayLikeStr_co=...) -> _CharArray[str_]:
        """Return an array with the elements of `self` left-justified in a string of length `width`."""

    @overload
    def ljust(self: _CharArray[bytes_], width: _ArrayLikeInt_co, fillchar: _ArrayLikeBytes_co=...) -> _CharArray[bytes_]:
        """Return an array with the elements of `self` left-justified in a string of length `width`."""

    @overload
    def lstrip(self: _CharArray[str_], chars: None | _ArrayLikeStr_co=...) -> _CharArray[str_]:
        """For each element in `self`, return a copy with the leading characters removed."""

    @overload
    def lstrip(self: _CharArray[bytes_], chars: None | _ArrayLikeBytes_co=...) -> _CharArray[bytes_]:
        """For each element in `self`, return a copy with the leading characters removed."""

    @overload
    def partition(self: _CharArray[str_], sep: _ArrayLikeStr_co) -> _CharArray[str_]:
        """Partition each element in `self` around `sep`."""

    @overload
    def partition(self: _CharArray[bytes_], sep: _ArrayLikeBytes_co) -> _CharArray[bytes_]:
        """Partition each element in `self` around `sep`."""

    @overload
    def replace(self: _CharArray[str_], old: _ArrayLikeStr_co, new: _ArrayLikeStr_co, count: None | _ArrayLikeInt_co=...) -> _CharArray[str_]:
        """For each element in `self`, return a copy of the string with all occurrences of substring `old` replaced by `new`."""

    @overload
    def replace(self: _CharArray[bytes_], old: _ArrayLikeBytes_co, new: _ArrayLikeBytes_co, count: None | _ArrayLikeInt_co=...) -> _CharArray[bytes_]:
        """For each element in `self`, return a copy of the string with all occurrences of substring `old` replaced by `new`."""

    @overload
    def rfind(self: _CharArray[str_], sub: _ArrayLikeStr_co, start: _ArrayLikeInt_co=..., end: None | _ArrayLikeInt_co=...) -> NDArray[int_]:
        """For each element in `self`, return the highest index in the string where substring `sub` is found, such that `sub` is contained within [`start`, `end`]."""

    @overload
    def rfind(self: _CharArray[bytes_], sub: _ArrayLikeBytes_co, start: _ArrayLikeInt_co=..., end: None | _ArrayLikeInt_co=...) -> NDArray[int_]:
        """For each element in `self`, return the highest index in the string where substring `sub` is found, such that `sub` is contained within [`start`, `end`]."""

    @overload
    def rindex(self: _CharArray[str_], sub: _ArrayLikeStr_co, start: _ArrayLikeInt_co=..., end: None | _ArrayLikeInt_co=...) -> NDArray[int_]:
        """Like `rfind`, but raises `ValueError` when the substring `sub` is not found."""

    @overload
    def rindex(self: _CharArray[bytes_], sub: _ArrayLikeBytes_co, start: _ArrayLikeInt_co=..., end: None | _ArrayLikeInt_co=...) -> NDArray[int_]:
        """Like `rfind`, but raises `ValueError` when the substring `sub` is not found."""

    @overload
    def rjust(self: _CharArray[str_], width: _ArrayLikeInt_co, fillchar: _ArrayLikeStr_co=...) -> _CharArray[str_]:
        """Return an array with the elements of `self` right-justified in a string of length `width`."""

    @overload
    def rjust(self: _CharArray[bytes_], width: _ArrayLikeInt_co, fillchar: _ArrayLikeBytes_co=...) -> _CharArray[bytes_]:
        """Return an array with the elements of `self` right-justified in a string of length `width`."""

    @overload
    def rpartition(self: _CharArray[str_], sep: _ArrayLikeStr_co) -> _CharArray[str_]:
        """Partition each element in `self` around `sep`."""

    @overload
    def rpartition(self: _CharArray[bytes_], sep: _ArrayLikeBytes_co) -> _CharArray[bytes_]:
        """Partition each element in `self` around `sep`."""

    @overload
    def rsplit(self: _CharArray[str_], sep: None | _ArrayLikeStr_co=..., maxsplit: None | _ArrayLikeInt_co=...) -> NDArray[object_]:
        """For each element in `self`, return a list of the words in the string, using `sep` as the delimiter string."""

    @overload
    def rsplit(self: _CharArray[bytes_], sep: None | _ArrayLikeBytes_co=..., maxsplit: None | _ArrayLikeInt_co=...) -> NDArray[object_]:
        """For each element in `self`, return a list of the words in the string, using `sep` as the delimiter string."""

    @overload
    def rstrip(self: _CharArray[str_], chars: None | _ArrayLikeStr_co=...) -> _CharArray[str_]:
        """For each element in `self`, return a copy with the trailing characters removed."""

    @overload
    def rstrip(self: _CharArray[bytes_], chars: None | _ArrayLikeBytes_co=...) -> _CharArray[bytes_]:
        """For each element in `self`, return a copy with the trailing characters removed."""

    @overload
    def split(self: _CharArray[str_], sep: None | _ArrayLikeStr_co=..., maxsplit: None | _ArrayLikeInt_co=...) -> NDArray[object_]:
        """For each element in `self`, return a list of the words in the string, using `sep` as the delimiter string."""

    @overload
    def split(self: _CharArray[bytes_], sep: None | _ArrayLikeBytes_co=..., maxsplit: None | _ArrayLikeInt_co=...) -> NDArray[object_]:
        """For each element in `self`, return a list of the words in the string, using `sep` as the delimiter string."""

    def splitlines(self, keepends: None | _ArrayLikeBool_co=...) -> NDArray[object_]:
        """For each element in `self`, return a list of the lines in the element, breaking at line boundaries."""

    @overload
    def startswith(self: _CharArray[str_], prefix: _ArrayLikeStr_co, start: _ArrayLikeInt_co=..., end: None | _ArrayLikeInt_co=...) -> NDArray[bool_]:
        """Returns a boolean array which is `True` where the string element in `self` starts with `prefix`, otherwise `False`."""

    @overload
    def startswith(self: _CharArray[bytes_], prefix: _ArrayLikeBytes_co, start: _ArrayLikeInt_co=..., end: None | _ArrayLikeInt_co=...) -> NDArray[bool_]:
        """Returns a boolean array which is `True` where the string element in `self` starts with `prefix`, otherwise `False`."""

    @overload
    def strip(self: _CharArray[str_], chars: None | _ArrayLikeStr_co=...) -> _CharArray[str_]:
        """For each element in `self`, return a copy with the leading and trailing characters removed."""

    @overload
    def strip(self: _CharArray[bytes_], chars: None | _ArrayLikeBytes_co=...) -> _CharArray[bytes_]:
        """For each element in `self`, return a copy with the leading and trailing characters removed."""

    @overload
    def translate(self: _CharArray[str_], table: _ArrayLikeStr_co, deletechars: None | _ArrayLikeStr_co=...) -> _CharArray[str_]:
        """For each element in `self`, return a copy of the string where all characters occurring in the optional argument `deletechars` are removed, and the remaining characters have been mapped through the given translation table."""

    @overload
    def translate(self: _CharArray[bytes_], table: _ArrayLikeBytes_co, deletechars: None | _ArrayLikeBytes_co=...) -> _CharArray[bytes_]:
        """For each element in `self`, return a copy of the string where all characters occurring in the optional argument `deletechars` are removed, and the remaining characters have been mapped through the given translation table."""

    def zfill(self, width: _ArrayLikeInt_co) -> chararray[Any, _CharDType]:
        """Return the numeric string left-filled with zeros in a string of length `width`."""

    def capitalize(self) -> chararray[_ShapeType, _CharDType]:
        """Return a copy of `self` with only the first character of each element capitalized."""

    def title(self) -> chararray[_ShapeType, _CharDType]:
        """For each element in `self`, return a titlecased version of the string: words start with uppercase characters, all remaining cased characters are lowercase."""

    def swapcase(self) -> chararray[_ShapeType, _CharDType]:
        """For each element in `self`, return a copy of the string with uppercase characters converted to lowercase and vice versa."""

    def lower(self) -> chararray[_ShapeType, _CharDType]:
        """Return an array with the elements of `self` converted to lowercase."""

    def upper(self) -> chararray[_ShapeType, _CharDType]:
        """Return an array with the elements of `self` converted to uppercase."""

    def isalnum(self) -> ndarray[_ShapeType, dtype[bool_]]:
        """Returns true for each element if all characters in the string are alphanumeric and there is at least one character, false otherwise."""

    def isalpha(self) -> ndarray[_ShapeType, dtype[bool_]]:
        """Returns true for each element if all characters in the string are alphabetic and there is at least one character, false otherwise."""

    def isdigit(self) -> ndarray[_ShapeType, dtype[bool_]]:
        """Returns true for each element if all characters in the string are digits and there is at least one character, false otherwise."""

    def islower(self) -> ndarray[_ShapeType, dtype[bool_]]:
        """Returns true for each element if all cased characters in the string are lowercase and there is at least one cased character, false otherwise."""

    def isspace(self) -> ndarray[_ShapeType, dtype[bool_]]:
        """Returns true for each element if there are only whitespace characters in the string and there is at least one character, false otherwise."""

    def istitle(self) -> ndarray[_ShapeType, dtype[bool_]]:
        """Returns true for each element if the element is a titlecased string and there is at least one character, false otherwise."""

    def isupper(self) -> ndarray[_ShapeType, dtype[bool_]]:
        """Returns true for each element if all cased characters in the string are uppercase and there is at least one character, false otherwise."""

    def isnumeric(self) -> ndarray[_ShapeType, dtype[bool_]]:
        """For each element in `self`, return True if there are only numeric characters in the element."""

    def isdecimal(self) -> ndarray[_ShapeType, dtype[bool_]]:
        """For each element in `self`, return True if there are only decimal characters in the element."""

class _SupportsDLPack(Protocol[_T_contra]):

    def __dlpack__(self, *, stream: None | _T_contra=...) -> _PyCapsule:
        ...

class MachAr:
    """Diagnosing machine parameters."""

class Tester:
    """Nose test runner.

This class is made available as numpy.testing.Tester, and a test function is typically added to a package's __init__.py like so::

from numpy.testing import Tester test = Tester().test

Calling this test function finds and runs all tests associated with the package and all its sub-packages."""

def alen(a) -> Any:
    """Return the length of the first dimension of the input array."""

def asscalar(a) -> Any:
    """Convert an array of size 1 to its scalar equivalent.

Deprecated, use `numpy.ndarray.item()` instead."""
bool = builtins.bool

class bool8:
    """Boolean type (True or False), stored as a byte. Character code: ``'?'``. Alias: ``np.bool8``."""

class bytes0:
    """Construct an immutable array of bytes from: - an iterable yielding integers in range(256) - a text string encoded using the specified encoding - any object implementing the buffer API. - an integer"""
compat: Any
complex = builtins.complex
core: Any

def fastCopyAndTranspose(*args: Any, **kwargs: Any) -> Any:
    ...
float = builtins.float

def fv(rate, nper, pmt, pv, when=...) -> Any:
    """Compute the future value.

`fv` is deprecated; for details, see NEP 32 [1]_. Use the corresponding function in the numpy-financial library, https://pypi.org/project/numpy-financial.

Given: * a present value, `pv` * an interest `rate` compounded once per period, of which there are * `nper` total * a (fixed) payment, `pmt`, paid either * at the beginning (`when` = {'begin', 1}) or the end (`when` = {'end', 0}) of each period

Return: the value at the end of the `nper` periods"""
int = builtins.int

class int0:
    """Signed integer type, compatible with C ``int``. Character code: ``'i'``. Alias *on this platform*: ``np.intp``: Signed integer large enough to fit pointer, compatible with C ``intptr_t``."""

def ipmt(rate, per, nper, pv, fv=..., when=...) -> Any:
    """Compute the interest portion of a payment.

`ipmt` is deprecated; for details, see NEP 32 [1]_. Use the corresponding function in the numpy-financial library, https://pypi.org/project/numpy-financial."""

def irr(values) -> Any:
    """Return the Internal Rate of Return (IRR).

`irr` is deprecated; for details, see NEP 32 [1]_. Use the corresponding function in the numpy-financial library, https://pypi.org/project/numpy-financial.

This is the "average" periodically compounded rate of return that gives a net present value of 0.0; for a more complete explanation, see Notes below.

:class:`decimal.Decimal` type is not supported."""

def loads(*args, **kwargs) -> Any:
    ...
long = builtins.int

def mafromtxt(fname, **kwargs) -> Any:
    """Load ASCII data stored in a text file and return a masked array."""
matrixlib: Any

def mirr(values, finance_rate, reinvest_rate) -> Any:
    """Modified internal rate of return.

`mirr` is deprecated; for details, see NEP 32 [1]_. Use the corresponding function in the numpy-financial library, https://pypi.org/project/numpy-financial."""

def ndfromtxt(fname, **kwargs) -> Any:
    """Load ASCII data stored in a file and return it as a single array."""

def nper(rate, pmt, pv, fv=..., when=...) -> Any:
    """Compute the number of periodic payments.

`nper` is deprecated; for details, see NEP 32 [1]_. Use the corresponding function in the numpy-financial library, https://pypi.org/project/numpy-financial.

:class:`decimal.Decimal` type is not supported."""

def npv(rate, values) -> Any:
    """Returns the NPV (Net Present Value) of a cash flow series.

`npv` is deprecated; for details, see NEP 32 [1]_. Use the corresponding function in the numpy-financial library, https://pypi.org/project/numpy-financial."""
numarray: Any
object = builtins.object

class object0:
    """Any Python object. Character code: ``'O'``."""
oldnumeric: Any

def pmt(rate, nper, pv, fv=..., when=...) -> Any:
    """Compute the payment against loan principal plus interest.

`pmt` is deprecated; for details, see NEP 32 [1]_. Use the corresponding function in the numpy-financial library, https://pypi.org/project/numpy-financial.

Given: * a present value, `pv` (e.g., an amount borrowed) * a future value, `fv` (e.g., 0) * an interest `rate` compounded once per period, of which there are * `nper` total * and (optional) specification of whether payment is made at the beginning (`when` = {'begin', 1}) or the end (`when` = {'end', 0}) of each period

Return: the (fixed) periodic payment."""

def ppmt(rate, per, nper, pv, fv=..., when=...) -> Any:
    """Compute the payment against loan principal.

`ppmt` is deprecated; for details, see NEP 32 [1]_. Use the corresponding function in the numpy-financial library, https://pypi.org/project/numpy-financial."""

def pv(rate, nper, pmt, fv=..., when=...) -> Any:
    """Compute the present value.

`pv` is deprecated; for details, see NEP 32 [1]_. Use the corresponding function in the numpy-financial library, https://pypi.org/project/numpy-financial.

Given: * a future value, `fv` * an interest `rate` compounded once per period, of which there are * `nper` total * a (fixed) payment, `pmt`, paid either * at the beginning (`when` = {'begin', 1}) or the end (`when` = {'end', 0}) of each period

Return: the value now"""

def rate(nper, pmt, pv, fv, when=..., guess=..., tol=..., maxiter=...) -> Any:
    """Compute the rate of interest per period.

`rate` is deprecated; for details, see NEP 32 [1]_. Use the corresponding function in the numpy-financial library, https://pypi.org/project/numpy-financial."""
sctypeNA: Any

def set_numeric_ops(*args: Any, **kwargs: Any) -> Any:
    """Set numerical operators for array objects.

For the general case, use :c:func:`PyUFunc_ReplaceLoopBySignature`. For ndarray subclasses, define the ``__array_ufunc__`` method and override the relevant ufunc."""
str = builtins.str

class str0:
    """Create a new string object from the given object. If encoding or errors is specified, then the object must expose a data buffer that will be decoded using the given encoding and error handler. Otherwise, returns the result of object.__str__() (if defined) or repr(object). encoding defaults to 'utf-8'. errors defaults to 'strict'."""
typeDict: Any
typeNA: Any

class uint0:
    """Unsigned integer type, compatible with C ``unsigned int``. Character code: ``'I'``. Alias *on this platform*: ``np.uintp``: Unsigned integer large enough to fit pointer, compatible with C ``uintptr_t``."""
unicode = builtins.str
use_hugepage: Any

class void0:
    """Abstract base class of all scalar types without predefined length. The actual size of these types depends on the specific `np.dtype` instantiation."""
