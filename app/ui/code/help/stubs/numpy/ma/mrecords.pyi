from typing import Any, TypeVar
from numpy import dtype
from numpy.ma import MaskedArray
__all__: list[str]
_ShapeType = TypeVar('_ShapeType', bound=Any)
_DType_co = TypeVar('_DType_co', bound=dtype[Any], covariant=True)

class MaskedRecords(MaskedArray[_ShapeType, _DType_co]):

    def __new__(cls, shape, dtype=..., buf=..., offset=..., strides=..., formats=..., names=..., titles=..., byteorder=..., aligned=..., mask=..., hard_mask=..., fill_value=..., keep_mask=..., copy=..., **options):
        ...
    _mask: Any
    _fill_value: Any

    @property
    def _data(self):
        ...

    @property
    def _fieldmask(self):
        ...

    def __array_finalize__(self, obj):
        ...

    def __len__(self):
        ...

    def __getattribute__(self, attr):
        ...

    def __setattr__(self, attr, val):
        ...

    def __getitem__(self, indx):
        ...

    def __setitem__(self, indx, value):
        ...

    def view(self, dtype=..., type=...):
        """Returns a view of the mrecarray."""

    def harden_mask(self):
        """Forces the mask to hard."""

    def soften_mask(self):
        """Forces the mask to soft"""

    def copy(self):
        """Returns a copy of the masked record."""

    def tolist(self, fill_value=...):
        """Return the data portion of the array as a list.

Data items are converted to the nearest compatible Python type. Masked values are converted to fill_value. If fill_value is None, the corresponding entries in the output list will be ``None``."""

    def __reduce__(self):
        ...
mrecarray = MaskedRecords

def fromarrays(arraylist, dtype=..., shape=..., formats=..., names=..., titles=..., aligned=..., byteorder=..., fill_value=...):
    """Creates a mrecarray from a (flat) list of masked arrays."""

def fromrecords(reclist, dtype=..., shape=..., formats=..., names=..., titles=..., aligned=..., byteorder=..., fill_value=..., mask=...):
    """Creates a MaskedRecords from a list of records."""

def fromtextfile(fname, delimiter=..., commentchar=..., missingchar=..., varnames=..., vartypes=...):
    """Creates a mrecarray from data stored in the file `filename`."""

def addfield(mrecord, newfield, newfieldname=...):
    """Adds a new field to the masked record array

Uses `newfield` as data and `newfieldname` as name. If `newfieldname` is None, the new field name is set to 'fi', where `i` is the number of existing fields."""
