from collections.abc import Iterable
from typing import Literal as L, overload, TypeVar, Any, SupportsIndex, SupportsInt
from numpy import generic, floating, complexfloating, int32, float64, complex128
from numpy.linalg import LinAlgError as LinAlgError
from numpy._typing import NDArray, ArrayLike, _ArrayLikeInt_co, _ArrayLikeFloat_co, _ArrayLikeComplex_co, _ArrayLikeTD64_co, _ArrayLikeObject_co
_T = TypeVar('_T')
_ArrayType = TypeVar('_ArrayType', bound=NDArray[Any])
_2Tuple = tuple[_T, _T]
_ModeKind = L['reduced', 'complete', 'r', 'raw']
__all__: list[str]

@overload
def tensorsolve(a: _ArrayLikeInt_co, b: _ArrayLikeInt_co, axes: None | Iterable[int]=...) -> NDArray[float64]:
    """Solve the tensor equation ``a x = b`` for x.

It is assumed that all indices of `x` are summed over in the product, together with the rightmost indices of `a`, as is done in, for example, ``tensordot(a, x, axes=b.ndim)``."""

@overload
def tensorsolve(a: _ArrayLikeFloat_co, b: _ArrayLikeFloat_co, axes: None | Iterable[int]=...) -> NDArray[floating[Any]]:
    """Solve the tensor equation ``a x = b`` for x.

It is assumed that all indices of `x` are summed over in the product, together with the rightmost indices of `a`, as is done in, for example, ``tensordot(a, x, axes=b.ndim)``."""

@overload
def tensorsolve(a: _ArrayLikeComplex_co, b: _ArrayLikeComplex_co, axes: None | Iterable[int]=...) -> NDArray[complexfloating[Any, Any]]:
    """Solve the tensor equation ``a x = b`` for x.

It is assumed that all indices of `x` are summed over in the product, together with the rightmost indices of `a`, as is done in, for example, ``tensordot(a, x, axes=b.ndim)``."""

@overload
def solve(a: _ArrayLikeInt_co, b: _ArrayLikeInt_co) -> NDArray[float64]:
    """Solve a linear matrix equation, or system of linear scalar equations.

Computes the "exact" solution, `x`, of the well-determined, i.e., full rank, linear matrix equation `ax = b`."""

@overload
def solve(a: _ArrayLikeFloat_co, b: _ArrayLikeFloat_co) -> NDArray[floating[Any]]:
    """Solve a linear matrix equation, or system of linear scalar equations.

Computes the "exact" solution, `x`, of the well-determined, i.e., full rank, linear matrix equation `ax = b`."""

@overload
def solve(a: _ArrayLikeComplex_co, b: _ArrayLikeComplex_co) -> NDArray[complexfloating[Any, Any]]:
    """Solve a linear matrix equation, or system of linear scalar equations.

Computes the "exact" solution, `x`, of the well-determined, i.e., full rank, linear matrix equation `ax = b`."""

@overload
def tensorinv(a: _ArrayLikeInt_co, ind: int=...) -> NDArray[float64]:
    """Compute the 'inverse' of an N-dimensional array.

The result is an inverse for `a` relative to the tensordot operation ``tensordot(a, b, ind)``, i. e., up to floating-point accuracy, ``tensordot(tensorinv(a), a, ind)`` is the "identity" tensor for the tensordot operation."""

@overload
def tensorinv(a: _ArrayLikeFloat_co, ind: int=...) -> NDArray[floating[Any]]:
    """Compute the 'inverse' of an N-dimensional array.

The result is an inverse for `a` relative to the tensordot operation ``tensordot(a, b, ind)``, i. e., up to floating-point accuracy, ``tensordot(tensorinv(a), a, ind)`` is the "identity" tensor for the tensordot operation."""

@overload
def tensorinv(a: _ArrayLikeComplex_co, ind: int=...) -> NDArray[complexfloating[Any, Any]]:
    """Compute the 'inverse' of an N-dimensional array.

The result is an inverse for `a` relative to the tensordot operation ``tensordot(a, b, ind)``, i. e., up to floating-point accuracy, ``tensordot(tensorinv(a), a, ind)`` is the "identity" tensor for the tensordot operation."""

@overload
def inv(a: _ArrayLikeInt_co) -> NDArray[float64]:
    """Compute the (multiplicative) inverse of a matrix.

Given a square matrix `a`, return the matrix `ainv` satisfying ``dot(a, ainv) = dot(ainv, a) = eye(a.shape[0])``."""

@overload
def inv(a: _ArrayLikeFloat_co) -> NDArray[floating[Any]]:
    """Compute the (multiplicative) inverse of a matrix.

Given a square matrix `a`, return the matrix `ainv` satisfying ``dot(a, ainv) = dot(ainv, a) = eye(a.shape[0])``."""

@overload
def inv(a: _ArrayLikeComplex_co) -> NDArray[complexfloating[Any, Any]]:
    """Compute the (multiplicative) inverse of a matrix.

Given a square matrix `a`, return the matrix `ainv` satisfying ``dot(a, ainv) = dot(ainv, a) = eye(a.shape[0])``."""

def matrix_power(a: _ArrayLikeComplex_co | _ArrayLikeObject_co, n: SupportsIndex) -> NDArray[Any]:
    """Raise a square matrix to the (integer) power `n`.

For positive integers `n`, the power is computed by repeated matrix squarings and matrix multiplications. If ``n == 0``, the identity matrix of the same shape as M is returned. If ``n < 0``, the inverse is computed and then raised to the ``abs(n)``."""

@overload
def cholesky(a: _ArrayLikeInt_co) -> NDArray[float64]:
    """Cholesky decomposition.

Return the Cholesky decomposition, `L * L.H`, of the square matrix `a`, where `L` is lower-triangular and .H is the conjugate transpose operator (which is the ordinary transpose if `a` is real-valued). `a` must be Hermitian (symmetric if real-valued) and positive-definite. No checking is performed to verify whether `a` is Hermitian or not. In addition, only the lower-triangular and diagonal elements of `a` are used. Only `L` is actually returned."""

@overload
def cholesky(a: _ArrayLikeFloat_co) -> NDArray[floating[Any]]:
    """Cholesky decomposition.

Return the Cholesky decomposition, `L * L.H`, of the square matrix `a`, where `L` is lower-triangular and .H is the conjugate transpose operator (which is the ordinary transpose if `a` is real-valued). `a` must be Hermitian (symmetric if real-valued) and positive-definite. No checking is performed to verify whether `a` is Hermitian or not. In addition, only the lower-triangular and diagonal elements of `a` are used. Only `L` is actually returned."""

@overload
def cholesky(a: _ArrayLikeComplex_co) -> NDArray[complexfloating[Any, Any]]:
    """Cholesky decomposition.

Return the Cholesky decomposition, `L * L.H`, of the square matrix `a`, where `L` is lower-triangular and .H is the conjugate transpose operator (which is the ordinary transpose if `a` is real-valued). `a` must be Hermitian (symmetric if real-valued) and positive-definite. No checking is performed to verify whether `a` is Hermitian or not. In addition, only the lower-triangular and diagonal elements of `a` are used. Only `L` is actually returned."""

@overload
def qr(a: _ArrayLikeInt_co, mode: _ModeKind=...) -> _2Tuple[NDArray[float64]]:
    """Compute the qr factorization of a matrix.

Factor the matrix `a` as *qr*, where `q` is orthonormal and `r` is upper-triangular."""

@overload
def qr(a: _ArrayLikeFloat_co, mode: _ModeKind=...) -> _2Tuple[NDArray[floating[Any]]]:
    """Compute the qr factorization of a matrix.

Factor the matrix `a` as *qr*, where `q` is orthonormal and `r` is upper-triangular."""

@overload
def qr(a: _ArrayLikeComplex_co, mode: _ModeKind=...) -> _2Tuple[NDArray[complexfloating[Any, Any]]]:
    """Compute the qr factorization of a matrix.

Factor the matrix `a` as *qr*, where `q` is orthonormal and `r` is upper-triangular."""

@overload
def eigvals(a: _ArrayLikeInt_co) -> NDArray[float64] | NDArray[complex128]:
    """Compute the eigenvalues of a general matrix.

Main difference between `eigvals` and `eig`: the eigenvectors aren't returned."""

@overload
def eigvals(a: _ArrayLikeFloat_co) -> NDArray[floating[Any]] | NDArray[complexfloating[Any, Any]]:
    """Compute the eigenvalues of a general matrix.

Main difference between `eigvals` and `eig`: the eigenvectors aren't returned."""

@overload
def eigvals(a: _ArrayLikeComplex_co) -> NDArray[complexfloating[Any, Any]]:
    """Compute the eigenvalues of a general matrix.

Main difference between `eigvals` and `eig`: the eigenvectors aren't returned."""

@overload
def eigvalsh(a: _ArrayLikeInt_co, UPLO: L['L', 'U', 'l', 'u']=...) -> NDArray[float64]:
    """Compute the eigenvalues of a complex Hermitian or real symmetric matrix.

Main difference from eigh: the eigenvectors are not computed."""

@overload
def eigvalsh(a: _ArrayLikeComplex_co, UPLO: L['L', 'U', 'l', 'u']=...) -> NDArray[floating[Any]]:
    """Compute the eigenvalues of a complex Hermitian or real symmetric matrix.

Main difference from eigh: the eigenvectors are not computed."""

@overload
def eig(a: _ArrayLikeInt_co) -> _2Tuple[NDArray[float64]] | _2Tuple[NDArray[complex128]]:
    """Compute the eigenvalues and right eigenvectors of a square array."""

@overload
def eig(a: _ArrayLikeFloat_co) -> _2Tuple[NDArray[floating[Any]]] | _2Tuple[NDArray[complexfloating[Any, Any]]]:
    """Compute the eigenvalues and right eigenvectors of a square array."""

@overload
def eig(a: _ArrayLikeComplex_co) -> _2Tuple[NDArray[complexfloating[Any, Any]]]:
    """Compute the eigenvalues and right eigenvectors of a square array."""

@overload
def eigh(a: _ArrayLikeInt_co, UPLO: L['L', 'U', 'l', 'u']=...) -> tuple[NDArray[float64], NDArray[float64]]:
    """Return the eigenvalues and eigenvectors of a complex Hermitian (conjugate symmetric) or a real symmetric matrix.

Returns two objects, a 1-D array containing the eigenvalues of `a`, and a 2-D square array or matrix (depending on the input type) of the corresponding eigenvectors (in columns)."""

@overload
def eigh(a: _ArrayLikeFloat_co, UPLO: L['L', 'U', 'l', 'u']=...) -> tuple[NDArray[floating[Any]], NDArray[floating[Any]]]:
    """Return the eigenvalues and eigenvectors of a complex Hermitian (conjugate symmetric) or a real symmetric matrix.

Returns two objects, a 1-D array containing the eigenvalues of `a`, and a 2-D square array or matrix (depending on the input type) of the corresponding eigenvectors (in columns)."""

@overload
def eigh(a: _ArrayLikeComplex_co, UPLO: L['L', 'U', 'l', 'u']=...) -> tuple[NDArray[floating[Any]], NDArray[complexfloating[Any, Any]]]:
    """Return the eigenvalues and eigenvectors of a complex Hermitian (conjugate symmetric) or a real symmetric matrix.

Returns two objects, a 1-D array containing the eigenvalues of `a`, and a 2-D square array or matrix (depending on the input type) of the corresponding eigenvectors (in columns)."""

@overload
def svd(a: _ArrayLikeInt_co, full_matrices: bool=..., compute_uv: L[True]=..., hermitian: bool=...) -> tuple[NDArray[float64], NDArray[float64], NDArray[float64]]:
    """Singular Value Decomposition.

When `a` is a 2D array, it is factorized as ``u @ np.diag(s) @ vh = (u * s) @ vh``, where `u` and `vh` are 2D unitary arrays and `s` is a 1D array of `a`'s singular values. When `a` is higher-dimensional, SVD is applied in stacked mode as explained below."""

@overload
def svd(a: _ArrayLikeFloat_co, full_matrices: bool=..., compute_uv: L[True]=..., hermitian: bool=...) -> tuple[NDArray[floating[Any]], NDArray[floating[Any]], NDArray[floating[Any]]]:
    """Singular Value Decomposition.

When `a` is a 2D array, it is factorized as ``u @ np.diag(s) @ vh = (u * s) @ vh``, where `u` and `vh` are 2D unitary arrays and `s` is a 1D array of `a`'s singular values. When `a` is higher-dimensional, SVD is applied in stacked mode as explained below."""

@overload
def svd(a: _ArrayLikeComplex_co, full_matrices: bool=..., compute_uv: L[True]=..., hermitian: bool=...) -> tuple[NDArray[complexfloating[Any, Any]], NDArray[floating[Any]], NDArray[complexfloating[Any, Any]]]:
    """Singular Value Decomposition.

When `a` is a 2D array, it is factorized as ``u @ np.diag(s) @ vh = (u * s) @ vh``, where `u` and `vh` are 2D unitary arrays and `s` is a 1D array of `a`'s singular values. When `a` is higher-dimensional, SVD is applied in stacked mode as explained below."""

@overload
def svd(a: _ArrayLikeInt_co, full_matrices: bool=..., compute_uv: L[False]=..., hermitian: bool=...) -> NDArray[float64]:
    """Singular Value Decomposition.

When `a` is a 2D array, it is factorized as ``u @ np.diag(s) @ vh = (u * s) @ vh``, where `u` and `vh` are 2D unitary arrays and `s` is a 1D array of `a`'s singular values. When `a` is higher-dimensional, SVD is applied in stacked mode as explained below."""

@overload
def svd(a: _ArrayLikeComplex_co, full_matrices: bool=..., compute_uv: L[False]=..., hermitian: bool=...) -> NDArray[floating[Any]]:
    """Singular Value Decomposition.

When `a` is a 2D array, it is factorized as ``u @ np.diag(s) @ vh = (u * s) @ vh``, where `u` and `vh` are 2D unitary arrays and `s` is a 1D array of `a`'s singular values. When `a` is higher-dimensional, SVD is applied in stacked mode as explained below."""

def cond(x: _ArrayLikeComplex_co, p: None | float | L['fro', 'nuc']=...) -> Any:
    """Compute the condition number of a matrix.

This function is capable of returning the condition number using one of seven different norms, depending on the value of `p` (see Parameters below)."""

def matrix_rank(A: _ArrayLikeComplex_co, tol: None | _ArrayLikeFloat_co=..., hermitian: bool=...) -> Any:
    """Return matrix rank of array using SVD method

Rank of the array is the number of singular values of the array that are greater than `tol`."""

@overload
def pinv(a: _ArrayLikeInt_co, rcond: _ArrayLikeFloat_co=..., hermitian: bool=...) -> NDArray[float64]:
    """Compute the (Moore-Penrose) pseudo-inverse of a matrix.

Calculate the generalized inverse of a matrix using its singular-value decomposition (SVD) and including all *large* singular values."""

@overload
def pinv(a: _ArrayLikeFloat_co, rcond: _ArrayLikeFloat_co=..., hermitian: bool=...) -> NDArray[floating[Any]]:
    """Compute the (Moore-Penrose) pseudo-inverse of a matrix.

Calculate the generalized inverse of a matrix using its singular-value decomposition (SVD) and including all *large* singular values."""

@overload
def pinv(a: _ArrayLikeComplex_co, rcond: _ArrayLikeFloat_co=..., hermitian: bool=...) -> NDArray[complexfloating[Any, Any]]:
    """Compute the (Moore-Penrose) pseudo-inverse of a matrix.

Calculate the generalized inverse of a matrix using its singular-value decomposition (SVD) and including all *large* singular values."""

def slogdet(a: _ArrayLikeComplex_co) -> _2Tuple[Any]:
    """Compute the sign and (natural) logarithm of the determinant of an array.

If an array has a very small or very large determinant, then a call to `det` may overflow or underflow. This routine is more robust against such issues, because it computes the logarithm of the determinant rather than the determinant itself."""

def det(a: _ArrayLikeComplex_co) -> Any:
    """Compute the determinant of an array."""

@overload
def lstsq(a: _ArrayLikeInt_co, b: _ArrayLikeInt_co, rcond: None | float=...) -> tuple[NDArray[float64], NDArray[float64], int32, NDArray[float64]]:
    """Return the least-squares solution to a linear matrix equation.

Computes the vector x that approximatively solves the equation ``a @ x = b``. The equation may be under-, well-, or over-determined (i.e., the number of linearly independent rows of `a` can be less than, equal to, or greater than its number of linearly independent columns). If `a` is square and of full rank, then `x` (but for round-off error) is the "exact" solution of the equation. Else, `x` minimizes the Euclidean 2-norm :math:`|| b - a x ||`."""

@overload
def lstsq(a: _ArrayLikeFloat_co, b: _ArrayLikeFloat_co, rcond: None | float=...) -> tuple[NDArray[floating[Any]], NDArray[floating[Any]], int32, NDArray[floating[Any]]]:
    """Return the least-squares solution to a linear matrix equation.

Computes the vector x that approximatively solves the equation ``a @ x = b``. The equation may be under-, well-, or over-determined (i.e., the number of linearly independent rows of `a` can be less than, equal to, or greater than its number of linearly independent columns). If `a` is square and of full rank, then `x` (but for round-off error) is the "exact" solution of the equation. Else, `x` minimizes the Euclidean 2-norm :math:`|| b - a x ||`."""

@overload
def lstsq(a: _ArrayLikeComplex_co, b: _ArrayLikeComplex_co, rcond: None | float=...) -> tuple[NDArray[complexfloating[Any, Any]], NDArray[floating[Any]], int32, NDArray[floating[Any]]]:
    """Return the least-squares solution to a linear matrix equation.

Computes the vector x that approximatively solves the equation ``a @ x = b``. The equation may be under-, well-, or over-determined (i.e., the number of linearly independent rows of `a` can be less than, equal to, or greater than its number of linearly independent columns). If `a` is square and of full rank, then `x` (but for round-off error) is the "exact" solution of the equation. Else, `x` minimizes the Euclidean 2-norm :math:`|| b - a x ||`."""

@overload
def norm(x: ArrayLike, ord: None | float | L['fro', 'nuc']=..., axis: None=..., keepdims: bool=...) -> floating[Any]:
    """Matrix or vector norm.

This function is able to return one of eight different matrix norms, or one of an infinite number of vector norms (described below), depending on the value of the ``ord`` parameter."""

@overload
def norm(x: ArrayLike, ord: None | float | L['fro', 'nuc']=..., axis: SupportsInt | SupportsIndex | tuple[int, ...]=..., keepdims: bool=...) -> Any:
    """Matrix or vector norm.

This function is able to return one of eight different matrix norms, or one of an infinite number of vector norms (described below), depending on the value of the ``ord`` parameter."""

def multi_dot(arrays: Iterable[_ArrayLikeComplex_co | _ArrayLikeObject_co | _ArrayLikeTD64_co], *, out: None | NDArray[Any]=...) -> Any:
    """Compute the dot product of two or more arrays in a single function call, while automatically selecting the fastest evaluation order.

`multi_dot` chains `numpy.dot` and uses optimal parenthesization of the matrices [1]_ [2]_. Depending on the shapes of the matrices, this can speed up the multiplication a lot.

If the first argument is 1-D it is treated as a row vector. If the last argument is 1-D it is treated as a column vector. The other arguments must be 2-D.

Think of `multi_dot` as::

def multi_dot(arrays): return functools.reduce(np.dot, arrays)"""
