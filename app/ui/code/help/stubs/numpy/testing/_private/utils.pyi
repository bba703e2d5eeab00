import os
import sys
import ast
import types
import warnings
import unittest
import contextlib
from re import Pattern
from collections.abc import Callable, Iterable, Sequence
from typing import Literal as L, Any, AnyStr, ClassVar, NoReturn, overload, type_check_only, TypeVar, Union, Final, SupportsIndex
from typing_extensions import ParamSpec
from numpy import generic, dtype, number, object_, bool_, _FloatValue
from numpy._typing import NDArray, ArrayLike, DTypeLike, _ArrayLikeNumber_co, _ArrayLikeObject_co, _ArrayLikeTD64_co, _ArrayLikeDT64_co
from unittest.case import SkipTest as SkipTest
_P = ParamSpec('_P')
_T = TypeVar('_T')
_ET = TypeVar('_ET', bound=BaseException)
_FT = TypeVar('_FT', bound=Callable[..., Any])
_ComparisonFunc = Callable[[NDArray[Any], NDArray[Any]], Union[bool, bool_, number[Any], NDArray[Union[bool_, number[Any], object_]]]]
__all__: list[str]

class KnownFailureException(Exception):
    """Raise this exception to mark a test as a known failing test."""

class IgnoreException(Exception):
    """Ignoring this exception due to disabled feature"""

class clear_and_catch_warnings(warnings.catch_warnings):
    """Context manager that resets warning registry for catching warnings

Warnings can be slippery, because, whenever a warning is triggered, Python adds a ``__warningregistry__`` member to the *calling* module. This makes it impossible to retrigger the warning in this module, whatever you put in the warnings filters. This context manager accepts a sequence of `modules` as a keyword argument to its constructor and:

* stores and removes any ``__warningregistry__`` entries in given `modules` on entry; * resets ``__warningregistry__`` to its previous state on exit."""
    class_modules: ClassVar[tuple[types.ModuleType, ...]]
    modules: set[types.ModuleType]

    @overload
    def __new__(cls, record: L[False]=..., modules: Iterable[types.ModuleType]=...) -> _clear_and_catch_warnings_without_records:
        ...

    @overload
    def __new__(cls, record: L[True], modules: Iterable[types.ModuleType]=...) -> _clear_and_catch_warnings_with_records:
        ...

    @overload
    def __new__(cls, record: bool, modules: Iterable[types.ModuleType]=...) -> clear_and_catch_warnings:
        ...

    def __enter__(self) -> None | list[warnings.WarningMessage]:
        ...

    def __exit__(self, __exc_type: None | type[BaseException]=..., __exc_val: None | BaseException=..., __exc_tb: None | types.TracebackType=...) -> None:
        ...

@type_check_only
class _clear_and_catch_warnings_with_records(clear_and_catch_warnings):

    def __enter__(self) -> list[warnings.WarningMessage]:
        ...

@type_check_only
class _clear_and_catch_warnings_without_records(clear_and_catch_warnings):

    def __enter__(self) -> None:
        ...

class suppress_warnings:
    """Context manager and decorator doing much the same as ``warnings.catch_warnings``.

However, it also provides a filter mechanism to work around https://bugs.python.org/issue4180.

This bug causes Python before 3.4 to not reliably show warnings again after they have been ignored once (even within catch_warnings). It means that no "ignore" filter can be used easily, since following tests might need to see the warning. Additionally it allows easier specificity for testing warnings and can be nested."""
    log: list[warnings.WarningMessage]

    def __init__(self, forwarding_rule: L['always', 'module', 'once', 'location']=...) -> None:
        ...

    def filter(self, category: type[Warning]=..., message: str=..., module: None | types.ModuleType=...) -> None:
        """Add a new suppressing filter or apply it if the state is entered."""

    def record(self, category: type[Warning]=..., message: str=..., module: None | types.ModuleType=...) -> list[warnings.WarningMessage]:
        """Append a new recording filter or apply it if the state is entered.

All warnings matching will be appended to the ``log`` attribute."""

    def __enter__(self: _T) -> _T:
        ...

    def __exit__(self, __exc_type: None | type[BaseException]=..., __exc_val: None | BaseException=..., __exc_tb: None | types.TracebackType=...) -> None:
        ...

    def __call__(self, func: _FT) -> _FT:
        ...
verbose: int
IS_PYPY: Final[bool]
IS_PYSTON: Final[bool]
HAS_REFCOUNT: Final[bool]
HAS_LAPACK64: Final[bool]

def assert_(val: object, msg: str | Callable[[], str]=...) -> None:
    """Assert that works in release mode. Accepts callable msg to allow deferring evaluation until failure.

The Python built-in ``assert`` does not work when executing code in optimized mode (the ``-O`` flag) - no byte-code is generated for it.

For documentation on usage, refer to the Python documentation."""
if sys.platform == 'win32' or sys.platform == 'cygwin':

    def memusage(processName: str=..., instance: int=...) -> int:
        ...
elif sys.platform == 'linux':

    def memusage(_proc_pid_stat: str | bytes | os.PathLike[Any]=...) -> None | int:
        ...
else:

    def memusage() -> NoReturn:
        ...
if sys.platform == 'linux':

    def jiffies(_proc_pid_stat: str | bytes | os.PathLike[Any]=..., _load_time: list[float]=...) -> int:
        ...
else:

    def jiffies(_load_time: list[float]=...) -> int:
        ...

def build_err_msg(arrays: Iterable[object], err_msg: str, header: str=..., verbose: bool=..., names: Sequence[str]=..., precision: None | SupportsIndex=...) -> str:
    ...

def assert_equal(actual: object, desired: object, err_msg: str=..., verbose: bool=...) -> None:
    """Raises an AssertionError if two objects are not equal.

Given two objects (scalars, lists, tuples, dictionaries or numpy arrays), check that all elements of these objects are equal. An exception is raised at the first conflicting values.

When one of `actual` and `desired` is a scalar and the other is array_like, the function checks that each element of the array_like object is equal to the scalar."""

def print_assert_equal(test_string: str, actual: object, desired: object) -> None:
    """Test if two objects are equal, and print an error message if test fails.

The test is performed with ``actual == desired``."""

def assert_almost_equal(actual: _ArrayLikeNumber_co | _ArrayLikeObject_co, desired: _ArrayLikeNumber_co | _ArrayLikeObject_co, decimal: int=..., err_msg: str=..., verbose: bool=...) -> None:
    """Raises an AssertionError if two items are not equal up to desired precision.

The test verifies that the elements of ``actual`` and ``desired`` satisfy.

``abs(desired-actual) < 1.5 * 10**(-decimal)``

That is a looser test than originally documented, but agrees with what the actual implementation in `assert_array_almost_equal` did up to rounding vagaries. An exception is raised at conflicting values. For ndarrays this delegates to assert_array_almost_equal"""

def assert_approx_equal(actual: _FloatValue, desired: _FloatValue, significant: int=..., err_msg: str=..., verbose: bool=...) -> None:
    """Raises an AssertionError if two items are not equal up to significant digits.

Given two numbers, check that they are approximately equal. Approximately equal is defined as the number of significant digits that agree."""

def assert_array_compare(comparison: _ComparisonFunc, x: ArrayLike, y: ArrayLike, err_msg: str=..., verbose: bool=..., header: str=..., precision: SupportsIndex=..., equal_nan: bool=..., equal_inf: bool=..., *, strict: bool=...) -> None:
    ...

def assert_array_equal(x: ArrayLike, y: ArrayLike, err_msg: str=..., verbose: bool=..., *, strict: bool=...) -> None:
    """Raises an AssertionError if two array_like objects are not equal.

Given two array_like objects, check that the shape is equal and all elements of these objects are equal (but see the Notes for the special handling of a scalar). An exception is raised at shape mismatch or conflicting values. In contrast to the standard usage in numpy, NaNs are compared like numbers, no assertion is raised if both objects have NaNs in the same positions.

The usual caution for verifying equality with floating point numbers is advised."""

def assert_array_almost_equal(x: _ArrayLikeNumber_co | _ArrayLikeObject_co, y: _ArrayLikeNumber_co | _ArrayLikeObject_co, decimal: float=..., err_msg: str=..., verbose: bool=...) -> None:
    """Raises an AssertionError if two objects are not equal up to desired precision.

The test verifies identical shapes and that the elements of ``actual`` and ``desired`` satisfy.

``abs(desired-actual) < 1.5 * 10**(-decimal)``

That is a looser test than originally documented, but agrees with what the actual implementation did up to rounding vagaries. An exception is raised at shape mismatch or conflicting values. In contrast to the standard usage in numpy, NaNs are compared like numbers, no assertion is raised if both objects have NaNs in the same positions."""

@overload
def assert_array_less(x: _ArrayLikeNumber_co | _ArrayLikeObject_co, y: _ArrayLikeNumber_co | _ArrayLikeObject_co, err_msg: str=..., verbose: bool=...) -> None:
    """Raises an AssertionError if two array_like objects are not ordered by less than.

Given two array_like objects, check that the shape is equal and all elements of the first object are strictly smaller than those of the second object. An exception is raised at shape mismatch or incorrectly ordered values. Shape mismatch does not raise if an object has zero dimension. In contrast to the standard usage in numpy, NaNs are compared, no assertion is raised if both objects have NaNs in the same positions."""

@overload
def assert_array_less(x: _ArrayLikeTD64_co, y: _ArrayLikeTD64_co, err_msg: str=..., verbose: bool=...) -> None:
    """Raises an AssertionError if two array_like objects are not ordered by less than.

Given two array_like objects, check that the shape is equal and all elements of the first object are strictly smaller than those of the second object. An exception is raised at shape mismatch or incorrectly ordered values. Shape mismatch does not raise if an object has zero dimension. In contrast to the standard usage in numpy, NaNs are compared, no assertion is raised if both objects have NaNs in the same positions."""

@overload
def assert_array_less(x: _ArrayLikeDT64_co, y: _ArrayLikeDT64_co, err_msg: str=..., verbose: bool=...) -> None:
    """Raises an AssertionError if two array_like objects are not ordered by less than.

Given two array_like objects, check that the shape is equal and all elements of the first object are strictly smaller than those of the second object. An exception is raised at shape mismatch or incorrectly ordered values. Shape mismatch does not raise if an object has zero dimension. In contrast to the standard usage in numpy, NaNs are compared, no assertion is raised if both objects have NaNs in the same positions."""

def runstring(astr: str | bytes | types.CodeType, dict: None | dict[str, Any]) -> Any:
    ...

def assert_string_equal(actual: str, desired: str) -> None:
    """Test if two strings are equal.

If the given strings are equal, `assert_string_equal` does nothing. If they are not equal, an AssertionError is raised, and the diff between the strings is shown."""

def rundocs(filename: None | str | os.PathLike[str]=..., raise_on_error: bool=...) -> None:
    """Run doctests found in the given file.

By default `rundocs` raises an AssertionError on failure."""

def raises(*args: type[BaseException]) -> Callable[[_FT], _FT]:
    """Decorator to check for raised exceptions.

The decorated test function must raise one of the passed exceptions to pass. If you want to test many assertions about exceptions in a single test, you may want to use `assert_raises` instead."""

@overload
def assert_raises(expected_exception: type[BaseException] | tuple[type[BaseException], ...], callable: Callable[_P, Any], /, *args: _P.args, **kwargs: _P.kwargs) -> None:
    """Fail unless an exception of class exception_class is thrown by callable when invoked with arguments args and keyword arguments kwargs. If a different type of exception is thrown, it will not be caught, and the test case will be deemed to have suffered an error, exactly as for an unexpected exception.

Alternatively, `assert_raises` can be used as a context manager:

is equivalent to"""

@overload
def assert_raises(expected_exception: type[_ET] | tuple[type[_ET], ...], *, msg: None | str=...) -> unittest.case._AssertRaisesContext[_ET]:
    """Fail unless an exception of class exception_class is thrown by callable when invoked with arguments args and keyword arguments kwargs. If a different type of exception is thrown, it will not be caught, and the test case will be deemed to have suffered an error, exactly as for an unexpected exception.

Alternatively, `assert_raises` can be used as a context manager:

is equivalent to"""

@overload
def assert_raises_regex(expected_exception: type[BaseException] | tuple[type[BaseException], ...], expected_regex: str | bytes | Pattern[Any], callable: Callable[_P, Any], /, *args: _P.args, **kwargs: _P.kwargs) -> None:
    """Fail unless an exception of class exception_class and with message that matches expected_regexp is thrown by callable when invoked with arguments args and keyword arguments kwargs.

Alternatively, can be used as a context manager like `assert_raises`.

Name of this function adheres to Python 3.2+ reference, but should work in all versions down to 2.6."""

@overload
def assert_raises_regex(expected_exception: type[_ET] | tuple[type[_ET], ...], expected_regex: str | bytes | Pattern[Any], *, msg: None | str=...) -> unittest.case._AssertRaisesContext[_ET]:
    """Fail unless an exception of class exception_class and with message that matches expected_regexp is thrown by callable when invoked with arguments args and keyword arguments kwargs.

Alternatively, can be used as a context manager like `assert_raises`.

Name of this function adheres to Python 3.2+ reference, but should work in all versions down to 2.6."""

def decorate_methods(cls: type[Any], decorator: Callable[[Callable[..., Any]], Any], testmatch: None | str | bytes | Pattern[Any]=...) -> None:
    """Apply a decorator to all methods in a class matching a regular expression.

The given decorator is applied to all public methods of `cls` that are matched by the regular expression `testmatch` (``testmatch.search(methodname)``). Methods that are private, i.e. start with an underscore, are ignored."""

def measure(code_str: str | bytes | ast.mod | ast.AST, times: int=..., label: None | str=...) -> float:
    """Return elapsed time for executing code in the namespace of the caller.

The supplied code string is compiled with the Python builtin ``compile``. The precision of the timing is 10 milli-seconds. If the code will execute fast on this timescale, it can be executed many times to get reasonable timing accuracy."""

@overload
def assert_allclose(actual: _ArrayLikeNumber_co | _ArrayLikeObject_co, desired: _ArrayLikeNumber_co | _ArrayLikeObject_co, rtol: float=..., atol: float=..., equal_nan: bool=..., err_msg: str=..., verbose: bool=...) -> None:
    """Raises an AssertionError if two objects are not equal up to desired tolerance.

The test is equivalent to ``allclose(actual, desired, rtol, atol)`` (note that ``allclose`` has different default values). It compares the difference between `actual` and `desired` to ``atol + rtol * abs(desired)``."""

@overload
def assert_allclose(actual: _ArrayLikeTD64_co, desired: _ArrayLikeTD64_co, rtol: float=..., atol: float=..., equal_nan: bool=..., err_msg: str=..., verbose: bool=...) -> None:
    """Raises an AssertionError if two objects are not equal up to desired tolerance.

The test is equivalent to ``allclose(actual, desired, rtol, atol)`` (note that ``allclose`` has different default values). It compares the difference between `actual` and `desired` to ``atol + rtol * abs(desired)``."""

def assert_array_almost_equal_nulp(x: _ArrayLikeNumber_co, y: _ArrayLikeNumber_co, nulp: float=...) -> None:
    """Compare two arrays relatively to their spacing.

This is a relatively robust method to compare two arrays whose amplitude is variable."""

def assert_array_max_ulp(a: _ArrayLikeNumber_co, b: _ArrayLikeNumber_co, maxulp: float=..., dtype: DTypeLike=...) -> NDArray[Any]:
    """Check that all items of arrays differ in at most N Units in the Last Place."""

@overload
def assert_warns(warning_class: type[Warning]) -> contextlib._GeneratorContextManager[None]:
    """Fail unless the given callable throws the specified warning.

A warning of class warning_class should be thrown by the callable when invoked with arguments args and keyword arguments kwargs. If a different type of warning is thrown, it will not be caught.

If called with all arguments other than the warning class omitted, may be used as a context manager:

with assert_warns(SomeWarning): do_something()

The ability to be used as a context manager is new in NumPy v1.11.0."""

@overload
def assert_warns(warning_class: type[Warning], func: Callable[_P, _T], /, *args: _P.args, **kwargs: _P.kwargs) -> _T:
    """Fail unless the given callable throws the specified warning.

A warning of class warning_class should be thrown by the callable when invoked with arguments args and keyword arguments kwargs. If a different type of warning is thrown, it will not be caught.

If called with all arguments other than the warning class omitted, may be used as a context manager:

with assert_warns(SomeWarning): do_something()

The ability to be used as a context manager is new in NumPy v1.11.0."""

@overload
def assert_no_warnings() -> contextlib._GeneratorContextManager[None]:
    """Fail if the given callable produces any warnings.

If called with all arguments omitted, may be used as a context manager:

with assert_no_warnings(): do_something()

The ability to be used as a context manager is new in NumPy v1.11.0."""

@overload
def assert_no_warnings(func: Callable[_P, _T], /, *args: _P.args, **kwargs: _P.kwargs) -> _T:
    """Fail if the given callable produces any warnings.

If called with all arguments omitted, may be used as a context manager:

with assert_no_warnings(): do_something()

The ability to be used as a context manager is new in NumPy v1.11.0."""

@overload
def tempdir(suffix: None=..., prefix: None=..., dir: None=...) -> contextlib._GeneratorContextManager[str]:
    """Context manager to provide a temporary test folder.

All arguments are passed as this to the underlying tempfile.mkdtemp function."""

@overload
def tempdir(suffix: None | AnyStr=..., prefix: None | AnyStr=..., dir: None | AnyStr | os.PathLike[AnyStr]=...) -> contextlib._GeneratorContextManager[AnyStr]:
    """Context manager to provide a temporary test folder.

All arguments are passed as this to the underlying tempfile.mkdtemp function."""

@overload
def temppath(suffix: None=..., prefix: None=..., dir: None=..., text: bool=...) -> contextlib._GeneratorContextManager[str]:
    """Context manager for temporary files.

Context manager that returns the path to a closed temporary file. Its parameters are the same as for tempfile.mkstemp and are passed directly to that function. The underlying file is removed when the context is exited, so it should be closed at that time.

Windows does not allow a temporary file to be opened if it is already open, so the underlying file must be closed after opening before it can be opened again."""

@overload
def temppath(suffix: None | AnyStr=..., prefix: None | AnyStr=..., dir: None | AnyStr | os.PathLike[AnyStr]=..., text: bool=...) -> contextlib._GeneratorContextManager[AnyStr]:
    """Context manager for temporary files.

Context manager that returns the path to a closed temporary file. Its parameters are the same as for tempfile.mkstemp and are passed directly to that function. The underlying file is removed when the context is exited, so it should be closed at that time.

Windows does not allow a temporary file to be opened if it is already open, so the underlying file must be closed after opening before it can be opened again."""

@overload
def assert_no_gc_cycles() -> contextlib._GeneratorContextManager[None]:
    """Fail if the given callable produces any reference cycles.

If called with all arguments omitted, may be used as a context manager:

with assert_no_gc_cycles(): do_something()"""

@overload
def assert_no_gc_cycles(func: Callable[_P, Any], /, *args: _P.args, **kwargs: _P.kwargs) -> None:
    """Fail if the given callable produces any reference cycles.

If called with all arguments omitted, may be used as a context manager:

with assert_no_gc_cycles(): do_something()"""

def break_cycles() -> None:
    """Break reference cycles by calling gc.collect Objects can call other objects' methods (for instance, another object's __del__) inside their own __del__. On PyPy, the interpreter only runs between calls to gc.collect, so multiple calls are needed to completely release all cycles."""
