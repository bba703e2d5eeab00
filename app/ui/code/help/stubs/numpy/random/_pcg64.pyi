from typing import TypedDict
from numpy.random.bit_generator import BitGenerator, SeedSequence
from numpy._typing import _ArrayLikeInt_co

class _PCG64Internal(TypedDict):
    state: int
    inc: int

class _PCG64State(TypedDict):
    bit_generator: str
    state: _PCG64Internal
    has_uint32: int
    uinteger: int

class PCG64(BitGenerator):
    """BitGenerator for the PCG-64 pseudo-random number generator."""

    def __init__(self, seed: None | _ArrayLikeInt_co | SeedSequence=...) -> None:
        ...

    def jumped(self, jumps: int=...) -> PCG64:
        """Returns a new bit generator with the state jumped.

Jumps the state as-if jumps * 210306068529402873165736369884012333109 random numbers have been generated."""

    @property
    def state(self) -> _PCG64State:
        """Get or set the PRNG state"""

    @state.setter
    def state(self, value: _PCG64State) -> None:
        """Get or set the PRNG state"""

    def advance(self, delta: int) -> PCG64:
        """Advance the underlying RNG as-if delta draws have occurred."""

class PCG64DXSM(BitGenerator):

    def __init__(self, seed: None | _ArrayLikeInt_co | SeedSequence=...) -> None:
        ...

    def jumped(self, jumps: int=...) -> PCG64DXSM:
        ...

    @property
    def state(self) -> _PCG64State:
        ...

    @state.setter
    def state(self, value: _PCG64State) -> None:
        ...

    def advance(self, delta: int) -> PCG64DXSM:
        ...
