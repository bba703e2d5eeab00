from numpy.linalg.linalg import matrix_power as matrix_power, solve as solve, tensorsolve as tensorsolve, tensorinv as tensorinv, inv as inv, cholesky as cholesky, eigvals as eigvals, eigvalsh as eigvalsh, pinv as pinv, slogdet as slogdet, det as det, svd as svd, eig as eig, eigh as eigh, lstsq as lstsq, norm as norm, qr as qr, cond as cond, matrix_rank as matrix_rank, multi_dot as multi_dot
from numpy._pytesttester import PytestTester
__all__: list[str]
__path__: list[str]
test: PytestTester

class LinAlgError(Exception):
    """Generic Python-exception-derived object raised by linalg functions.

General purpose exception class, derived from Python's exception.Exception class, programmatically raised in linalg functions when a Linear Algebra-related condition would prevent further correct execution of the function."""
lapack_lite: Any
linalg: Any
