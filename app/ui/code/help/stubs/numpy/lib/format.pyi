from typing import Any, Literal, Final
__all__: list[str]
EXPECTED_KEYS: Final[set[str]]
MAGIC_PREFIX: Final[bytes]
MAGIC_LEN: Literal[8]
ARRAY_ALIGN: Literal[64]
BUFFER_SIZE: Literal[262144]

def magic(major, minor):
    """Return the magic string for the given file format version."""

def read_magic(fp):
    """Read the magic string to get the version of the file format."""

def dtype_to_descr(dtype):
    """Get a serializable descriptor from the dtype.

The .descr attribute of a dtype object cannot be round-tripped through the dtype() constructor. Simple types, like dtype('float32'), have a descr which looks like a record array with one field with '' as a name. The dtype() constructor interprets this as a request to give a default name. Instead, we construct descriptor that can be passed to dtype()."""

def descr_to_dtype(descr):
    """descr may be stored as dtype.descr, which is a list of (name, format, [shape]) tuples where format may be a str or a tuple. Offsets are not explicitly saved, rather empty fields with name, format == '', '|Vn' are added as padding.

This function reverses the process, eliminating the empty padding fields."""

def header_data_from_array_1_0(array):
    """Get the dictionary of header metadata from a numpy.ndarray."""

def write_array_header_1_0(fp, d):
    """Write the header for an array using the 1.0 format."""

def write_array_header_2_0(fp, d):
    """Write the header for an array using the 2.0 format. The 2.0 format allows storing very large structured arrays."""

def read_array_header_1_0(fp):
    """Read an array header from a filelike object using the 1.0 file format version.

This will leave the file object located just after the header."""

def read_array_header_2_0(fp):
    """Read an array header from a filelike object using the 2.0 file format version.

This will leave the file object located just after the header."""

def write_array(fp, array, version=..., allow_pickle=..., pickle_kwargs=...):
    """Write an array to an NPY file, including a header.

If the array is neither C-contiguous nor Fortran-contiguous AND the file_like object is not a real file object, this function will have to copy data in memory."""

def read_array(fp, allow_pickle=..., pickle_kwargs=...):
    """Read an array from an NPY file."""

def open_memmap(filename, mode=..., dtype=..., shape=..., fortran_order=..., version=...):
    """Open a .npy file as a memory-mapped array.

This may be used to read an existing file or create a new one."""
