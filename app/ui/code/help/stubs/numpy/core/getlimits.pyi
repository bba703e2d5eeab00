from numpy import finfo as finfo, iinfo as iinfo
__all__: list[str]
