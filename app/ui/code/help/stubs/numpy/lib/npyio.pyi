import os
import sys
import zipfile
import types
from re import Pattern
from collections.abc import Collection, Mapping, Iterator, Sequence, Callable, Iterable
from typing import Literal as L, Any, TypeVar, Generic, IO, overload, Protocol
from numpy import DataSource as DataSource, ndarray, recarray, dtype, generic, float64, void, record
from numpy.ma.mrecords import MaskedRecords
from numpy._typing import ArrayLike, DTypeLike, NDArray, _DTypeLike, _SupportsArrayFunc
from numpy.core.multiarray import packbits as packbits, unpackbits as unpackbits
_T = TypeVar('_T')
_T_contra = TypeVar('_T_contra', contravariant=True)
_T_co = TypeVar('_T_co', covariant=True)
_SCT = TypeVar('_SCT', bound=generic)
_CharType_co = TypeVar('_CharType_co', str, bytes, covariant=True)
_CharType_contra = TypeVar('_CharType_contra', str, bytes, contravariant=True)

class _SupportsGetItem(Protocol[_T_contra, _T_co]):

    def __getitem__(self, key: _T_contra, /) -> _T_co:
        ...

class _SupportsRead(Protocol[_CharType_co]):

    def read(self) -> _CharType_co:
        ...

class _SupportsReadSeek(Protocol[_CharType_co]):

    def read(self, n: int, /) -> _CharType_co:
        ...

    def seek(self, offset: int, whence: int, /) -> object:
        ...

class _SupportsWrite(Protocol[_CharType_contra]):

    def write(self, s: _CharType_contra, /) -> object:
        ...
__all__: list[str]

class BagObj(Generic[_T_co]):
    """Convert attribute look-ups to getitems on the object passed in."""

    def __init__(self, obj: _SupportsGetItem[str, _T_co]) -> None:
        ...

    def __getattribute__(self, key: str) -> _T_co:
        ...

    def __dir__(self) -> list[str]:
        ...

class NpzFile(Mapping[str, NDArray[Any]]):
    """A dictionary-like object with lazy-loading of files in the zipped archive provided on construction.

`NpzFile` is used to load files in the NumPy ``.npz`` data archive format. It assumes that files in the archive have a ``.npy`` extension, other files are ignored.

The arrays and file strings are lazily loaded on either getitem access using ``obj['key']`` or attribute lookup using ``obj.f.key``. A list of all files (without ``.npy`` extensions) can be obtained with ``obj.files`` and the ZipFile object itself using ``obj.zip``."""
    zip: zipfile.ZipFile
    fid: None | IO[str]
    files: list[str]
    allow_pickle: bool
    pickle_kwargs: None | Mapping[str, Any]

    @property
    def f(self: _T) -> BagObj[_T]:
        ...

    @f.setter
    def f(self: _T, value: BagObj[_T]) -> None:
        ...

    def __init__(self, fid: IO[str], own_fid: bool=..., allow_pickle: bool=..., pickle_kwargs: None | Mapping[str, Any]=...) -> None:
        ...

    def __enter__(self: _T) -> _T:
        ...

    def __exit__(self, exc_type: None | type[BaseException], exc_value: None | BaseException, traceback: None | types.TracebackType, /) -> None:
        ...

    def close(self) -> None:
        """Close the file."""

    def __del__(self) -> None:
        ...

    def __iter__(self) -> Iterator[str]:
        ...

    def __len__(self) -> int:
        ...

    def __getitem__(self, key: str) -> NDArray[Any]:
        ...

def load(file: str | bytes | os.PathLike[Any] | _SupportsReadSeek[bytes], mmap_mode: L[None, 'r+', 'r', 'w+', 'c']=..., allow_pickle: bool=..., fix_imports: bool=..., encoding: L['ASCII', 'latin1', 'bytes']=...) -> Any:
    """Load arrays or pickled objects from ``.npy``, ``.npz`` or pickled files."""

def save(file: str | os.PathLike[str] | _SupportsWrite[bytes], arr: ArrayLike, allow_pickle: bool=..., fix_imports: bool=...) -> None:
    """Save an array to a binary file in NumPy ``.npy`` format."""

def savez(file: str | os.PathLike[str] | _SupportsWrite[bytes], *args: ArrayLike, **kwds: ArrayLike) -> None:
    """Save several arrays into a single file in uncompressed ``.npz`` format.

If arguments are passed in with no keywords, the corresponding variable names, in the ``.npz`` file, are 'arr_0', 'arr_1', etc. If keyword arguments are given, the corresponding variable names, in the ``.npz`` file will match the keyword names."""

def savez_compressed(file: str | os.PathLike[str] | _SupportsWrite[bytes], *args: ArrayLike, **kwds: ArrayLike) -> None:
    """Save several arrays into a single file in compressed ``.npz`` format.

If keyword arguments are given, then filenames are taken from the keywords. If arguments are passed in with no keywords, then stored filenames are arr_0, arr_1, etc."""

@overload
def loadtxt(fname: str | os.PathLike[str] | Iterable[str] | Iterable[bytes], dtype: None=..., comments: None | str | Sequence[str]=..., delimiter: None | str=..., converters: None | Mapping[int | str, Callable[[str], Any]]=..., skiprows: int=..., usecols: int | Sequence[int]=..., unpack: bool=..., ndmin: L[0, 1, 2]=..., encoding: None | str=..., max_rows: None | int=..., *, quotechar: None | str=..., like: None | _SupportsArrayFunc=...) -> NDArray[float64]:
    """Load data from a text file.

Each row in the text file must have the same number of values."""

@overload
def loadtxt(fname: str | os.PathLike[str] | Iterable[str] | Iterable[bytes], dtype: _DTypeLike[_SCT], comments: None | str | Sequence[str]=..., delimiter: None | str=..., converters: None | Mapping[int | str, Callable[[str], Any]]=..., skiprows: int=..., usecols: int | Sequence[int]=..., unpack: bool=..., ndmin: L[0, 1, 2]=..., encoding: None | str=..., max_rows: None | int=..., *, quotechar: None | str=..., like: None | _SupportsArrayFunc=...) -> NDArray[_SCT]:
    """Load data from a text file.

Each row in the text file must have the same number of values."""

@overload
def loadtxt(fname: str | os.PathLike[str] | Iterable[str] | Iterable[bytes], dtype: DTypeLike, comments: None | str | Sequence[str]=..., delimiter: None | str=..., converters: None | Mapping[int | str, Callable[[str], Any]]=..., skiprows: int=..., usecols: int | Sequence[int]=..., unpack: bool=..., ndmin: L[0, 1, 2]=..., encoding: None | str=..., max_rows: None | int=..., *, quotechar: None | str=..., like: None | _SupportsArrayFunc=...) -> NDArray[Any]:
    """Load data from a text file.

Each row in the text file must have the same number of values."""

def savetxt(fname: str | os.PathLike[str] | _SupportsWrite[str] | _SupportsWrite[bytes], X: ArrayLike, fmt: str | Sequence[str]=..., delimiter: str=..., newline: str=..., header: str=..., footer: str=..., comments: str=..., encoding: None | str=...) -> None:
    """Save an array to a text file."""

@overload
def fromregex(file: str | os.PathLike[str] | _SupportsRead[str] | _SupportsRead[bytes], regexp: str | bytes | Pattern[Any], dtype: _DTypeLike[_SCT], encoding: None | str=...) -> NDArray[_SCT]:
    """Construct an array from a text file, using regular expression parsing.

The returned array is always a structured array, and is constructed from all matches of the regular expression in the file. Groups in the regular expression are converted to fields of the structured array."""

@overload
def fromregex(file: str | os.PathLike[str] | _SupportsRead[str] | _SupportsRead[bytes], regexp: str | bytes | Pattern[Any], dtype: DTypeLike, encoding: None | str=...) -> NDArray[Any]:
    """Construct an array from a text file, using regular expression parsing.

The returned array is always a structured array, and is constructed from all matches of the regular expression in the file. Groups in the regular expression are converted to fields of the structured array."""

@overload
def genfromtxt(fname: str | os.PathLike[str] | Iterable[str] | Iterable[bytes], dtype: None=..., comments: str=..., delimiter: None | str | int | Iterable[int]=..., skip_header: int=..., skip_footer: int=..., converters: None | Mapping[int | str, Callable[[str], Any]]=..., missing_values: Any=..., filling_values: Any=..., usecols: None | Sequence[int]=..., names: L[None, True] | str | Collection[str]=..., excludelist: None | Sequence[str]=..., deletechars: str=..., replace_space: str=..., autostrip: bool=..., case_sensitive: bool | L['upper', 'lower']=..., defaultfmt: str=..., unpack: None | bool=..., usemask: bool=..., loose: bool=..., invalid_raise: bool=..., max_rows: None | int=..., encoding: str=..., *, ndmin: L[0, 1, 2]=..., like: None | _SupportsArrayFunc=...) -> NDArray[float64]:
    """Load data from a text file, with missing values handled as specified.

Each line past the first `skip_header` lines is split at the `delimiter` character, and characters following the `comments` character are discarded."""

@overload
def genfromtxt(fname: str | os.PathLike[str] | Iterable[str] | Iterable[bytes], dtype: _DTypeLike[_SCT], comments: str=..., delimiter: None | str | int | Iterable[int]=..., skip_header: int=..., skip_footer: int=..., converters: None | Mapping[int | str, Callable[[str], Any]]=..., missing_values: Any=..., filling_values: Any=..., usecols: None | Sequence[int]=..., names: L[None, True] | str | Collection[str]=..., excludelist: None | Sequence[str]=..., deletechars: str=..., replace_space: str=..., autostrip: bool=..., case_sensitive: bool | L['upper', 'lower']=..., defaultfmt: str=..., unpack: None | bool=..., usemask: bool=..., loose: bool=..., invalid_raise: bool=..., max_rows: None | int=..., encoding: str=..., *, ndmin: L[0, 1, 2]=..., like: None | _SupportsArrayFunc=...) -> NDArray[_SCT]:
    """Load data from a text file, with missing values handled as specified.

Each line past the first `skip_header` lines is split at the `delimiter` character, and characters following the `comments` character are discarded."""

@overload
def genfromtxt(fname: str | os.PathLike[str] | Iterable[str] | Iterable[bytes], dtype: DTypeLike, comments: str=..., delimiter: None | str | int | Iterable[int]=..., skip_header: int=..., skip_footer: int=..., converters: None | Mapping[int | str, Callable[[str], Any]]=..., missing_values: Any=..., filling_values: Any=..., usecols: None | Sequence[int]=..., names: L[None, True] | str | Collection[str]=..., excludelist: None | Sequence[str]=..., deletechars: str=..., replace_space: str=..., autostrip: bool=..., case_sensitive: bool | L['upper', 'lower']=..., defaultfmt: str=..., unpack: None | bool=..., usemask: bool=..., loose: bool=..., invalid_raise: bool=..., max_rows: None | int=..., encoding: str=..., *, ndmin: L[0, 1, 2]=..., like: None | _SupportsArrayFunc=...) -> NDArray[Any]:
    """Load data from a text file, with missing values handled as specified.

Each line past the first `skip_header` lines is split at the `delimiter` character, and characters following the `comments` character are discarded."""

@overload
def recfromtxt(fname: str | os.PathLike[str] | Iterable[str] | Iterable[bytes], *, usemask: L[False]=..., **kwargs: Any) -> recarray[Any, dtype[record]]:
    """Load ASCII data from a file and return it in a record array.

If ``usemask=False`` a standard `recarray` is returned, if ``usemask=True`` a MaskedRecords array is returned."""

@overload
def recfromtxt(fname: str | os.PathLike[str] | Iterable[str] | Iterable[bytes], *, usemask: L[True], **kwargs: Any) -> MaskedRecords[Any, dtype[void]]:
    """Load ASCII data from a file and return it in a record array.

If ``usemask=False`` a standard `recarray` is returned, if ``usemask=True`` a MaskedRecords array is returned."""

@overload
def recfromcsv(fname: str | os.PathLike[str] | Iterable[str] | Iterable[bytes], *, usemask: L[False]=..., **kwargs: Any) -> recarray[Any, dtype[record]]:
    """Load ASCII data stored in a comma-separated file.

The returned array is a record array (if ``usemask=False``, see `recarray`) or a masked record array (if ``usemask=True``, see `ma.mrecords.MaskedRecords`)."""

@overload
def recfromcsv(fname: str | os.PathLike[str] | Iterable[str] | Iterable[bytes], *, usemask: L[True], **kwargs: Any) -> MaskedRecords[Any, dtype[void]]:
    """Load ASCII data stored in a comma-separated file.

The returned array is a record array (if ``usemask=False``, see `recarray`) or a masked record array (if ``usemask=True``, see `ma.mrecords.MaskedRecords`)."""
