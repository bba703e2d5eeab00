from typing import Sequence, Tuple, Union, SupportsIndex
_Shape = Tuple[int, ...]
_ShapeLike = Union[SupportsIndex, Sequence[SupportsIndex]]
