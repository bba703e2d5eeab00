__all__: list[str]

class NumpyVersion:
    """Parse and compare numpy version strings.

NumPy has the following versioning scheme (numbers given are examples; they can be > 9) in principle):

- Released version: '1.8.0', '1.8.1', etc. - Alpha: '1.8.0a1', '1.8.0a2', etc. - Beta: '1.8.0b1', '1.8.0b2', etc. - Release candidates: '1.8.0rc1', '1.8.0rc2', etc. - Development versions: '1.8.0.dev-f1234afa' (git commit hash appended) - Development versions after a1: '1.8.0a1.dev-f1234afa', '1.8.0b2.dev-f1234afa', '1.8.1rc1.dev-f1234afa', etc. - Development versions (no git hash available): '1.8.0.dev-Unknown'"""
    vstring: str
    version: str
    major: int
    minor: int
    bugfix: int
    pre_release: str
    is_devversion: bool

    def __init__(self, vstring: str) -> None:
        ...

    def __lt__(self, other: str | NumpyVersion) -> bool:
        ...

    def __le__(self, other: str | NumpyVersion) -> bool:
        ...

    def __eq__(self, other: str | NumpyVersion) -> bool:
        ...

    def __ne__(self, other: str | NumpyVersion) -> bool:
        ...

    def __gt__(self, other: str | NumpyVersion) -> bool:
        ...

    def __ge__(self, other: str | NumpyVersion) -> bool:
        ...
