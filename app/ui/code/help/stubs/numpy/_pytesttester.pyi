from collections.abc import Iterable
from typing import Literal as L
__all__: list[str]

class PytestTester:
    """Pytest test runner.

A test function is typically added to a package's __init__.py like so::

from numpy._pytesttester import PytestTester test = PytestTester(__name__).test del PytestTester

Calling this test function finds and runs all tests associated with the module and all its sub-modules."""
    module_name: str

    def __init__(self, module_name: str) -> None:
        ...

    def __call__(self, label: L['fast', 'full']=..., verbose: int=..., extra_argv: None | Iterable[str]=..., doctests: L[False]=..., coverage: bool=..., durations: int=..., tests: None | Iterable[str]=...) -> bool:
        ...
