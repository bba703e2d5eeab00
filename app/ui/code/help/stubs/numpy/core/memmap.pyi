from numpy import memmap as memmap
__all__: list[str]
