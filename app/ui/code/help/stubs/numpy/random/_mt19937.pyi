from typing import Any, TypedDict
from numpy import dtype, ndarray, uint32
from numpy.random.bit_generator import BitGenerator, SeedSequence
from numpy._typing import _ArrayLikeInt_co

class _MT19937Internal(TypedDict):
    key: ndarray[Any, dtype[uint32]]
    pos: int

class _MT19937State(TypedDict):
    bit_generator: str
    state: _MT19937Internal

class MT19937(BitGenerator):
    """Container for the Mersenne Twister pseudo-random number generator."""

    def __init__(self, seed: None | _ArrayLikeInt_co | SeedSequence=...) -> None:
        ...

    def _legacy_seeding(self, seed: _ArrayLikeInt_co) -> None:
        ...

    def jumped(self, jumps: int=...) -> MT19937:
        """Returns a new bit generator with the state jumped

The state of the returned big generator is jumped as-if 2**(128 * jumps) random numbers have been generated."""

    @property
    def state(self) -> _MT19937State:
        """Get or set the PRNG state"""

    @state.setter
    def state(self, value: _MT19937State) -> None:
        """Get or set the PRNG state"""
