from typing import overload, Any
from numpy import complexfloating
from numpy._typing import NDArray, _ArrayLikeFloat_co, _ArrayLikeComplex_co, _ComplexLike_co, _FloatLike_co
__all__: list[str]

@overload
def sqrt(x: _FloatLike_co) -> Any:
    """Compute the square root of x.

For negative input elements, a complex value is returned (unlike `numpy.sqrt` which returns NaN)."""

@overload
def sqrt(x: _ComplexLike_co) -> complexfloating[Any, Any]:
    """Compute the square root of x.

For negative input elements, a complex value is returned (unlike `numpy.sqrt` which returns NaN)."""

@overload
def sqrt(x: _ArrayLikeFloat_co) -> NDArray[Any]:
    """Compute the square root of x.

For negative input elements, a complex value is returned (unlike `numpy.sqrt` which returns NaN)."""

@overload
def sqrt(x: _ArrayLikeComplex_co) -> NDArray[complexfloating[Any, Any]]:
    """Compute the square root of x.

For negative input elements, a complex value is returned (unlike `numpy.sqrt` which returns NaN)."""

@overload
def log(x: _FloatLike_co) -> Any:
    """Compute the natural logarithm of `x`.

Return the "principal value" (for a description of this, see `numpy.log`) of :math:`log_e(x)`. For real `x > 0`, this is a real number (``log(0)`` returns ``-inf`` and ``log(np.inf)`` returns ``inf``). Otherwise, the complex principle value is returned."""

@overload
def log(x: _ComplexLike_co) -> complexfloating[Any, Any]:
    """Compute the natural logarithm of `x`.

Return the "principal value" (for a description of this, see `numpy.log`) of :math:`log_e(x)`. For real `x > 0`, this is a real number (``log(0)`` returns ``-inf`` and ``log(np.inf)`` returns ``inf``). Otherwise, the complex principle value is returned."""

@overload
def log(x: _ArrayLikeFloat_co) -> NDArray[Any]:
    """Compute the natural logarithm of `x`.

Return the "principal value" (for a description of this, see `numpy.log`) of :math:`log_e(x)`. For real `x > 0`, this is a real number (``log(0)`` returns ``-inf`` and ``log(np.inf)`` returns ``inf``). Otherwise, the complex principle value is returned."""

@overload
def log(x: _ArrayLikeComplex_co) -> NDArray[complexfloating[Any, Any]]:
    """Compute the natural logarithm of `x`.

Return the "principal value" (for a description of this, see `numpy.log`) of :math:`log_e(x)`. For real `x > 0`, this is a real number (``log(0)`` returns ``-inf`` and ``log(np.inf)`` returns ``inf``). Otherwise, the complex principle value is returned."""

@overload
def log10(x: _FloatLike_co) -> Any:
    """Compute the logarithm base 10 of `x`.

Return the "principal value" (for a description of this, see `numpy.log10`) of :math:`log_{10}(x)`. For real `x > 0`, this is a real number (``log10(0)`` returns ``-inf`` and ``log10(np.inf)`` returns ``inf``). Otherwise, the complex principle value is returned."""

@overload
def log10(x: _ComplexLike_co) -> complexfloating[Any, Any]:
    """Compute the logarithm base 10 of `x`.

Return the "principal value" (for a description of this, see `numpy.log10`) of :math:`log_{10}(x)`. For real `x > 0`, this is a real number (``log10(0)`` returns ``-inf`` and ``log10(np.inf)`` returns ``inf``). Otherwise, the complex principle value is returned."""

@overload
def log10(x: _ArrayLikeFloat_co) -> NDArray[Any]:
    """Compute the logarithm base 10 of `x`.

Return the "principal value" (for a description of this, see `numpy.log10`) of :math:`log_{10}(x)`. For real `x > 0`, this is a real number (``log10(0)`` returns ``-inf`` and ``log10(np.inf)`` returns ``inf``). Otherwise, the complex principle value is returned."""

@overload
def log10(x: _ArrayLikeComplex_co) -> NDArray[complexfloating[Any, Any]]:
    """Compute the logarithm base 10 of `x`.

Return the "principal value" (for a description of this, see `numpy.log10`) of :math:`log_{10}(x)`. For real `x > 0`, this is a real number (``log10(0)`` returns ``-inf`` and ``log10(np.inf)`` returns ``inf``). Otherwise, the complex principle value is returned."""

@overload
def log2(x: _FloatLike_co) -> Any:
    """Compute the logarithm base 2 of `x`.

Return the "principal value" (for a description of this, see `numpy.log2`) of :math:`log_2(x)`. For real `x > 0`, this is a real number (``log2(0)`` returns ``-inf`` and ``log2(np.inf)`` returns ``inf``). Otherwise, the complex principle value is returned."""

@overload
def log2(x: _ComplexLike_co) -> complexfloating[Any, Any]:
    """Compute the logarithm base 2 of `x`.

Return the "principal value" (for a description of this, see `numpy.log2`) of :math:`log_2(x)`. For real `x > 0`, this is a real number (``log2(0)`` returns ``-inf`` and ``log2(np.inf)`` returns ``inf``). Otherwise, the complex principle value is returned."""

@overload
def log2(x: _ArrayLikeFloat_co) -> NDArray[Any]:
    """Compute the logarithm base 2 of `x`.

Return the "principal value" (for a description of this, see `numpy.log2`) of :math:`log_2(x)`. For real `x > 0`, this is a real number (``log2(0)`` returns ``-inf`` and ``log2(np.inf)`` returns ``inf``). Otherwise, the complex principle value is returned."""

@overload
def log2(x: _ArrayLikeComplex_co) -> NDArray[complexfloating[Any, Any]]:
    """Compute the logarithm base 2 of `x`.

Return the "principal value" (for a description of this, see `numpy.log2`) of :math:`log_2(x)`. For real `x > 0`, this is a real number (``log2(0)`` returns ``-inf`` and ``log2(np.inf)`` returns ``inf``). Otherwise, the complex principle value is returned."""

@overload
def logn(n: _FloatLike_co, x: _FloatLike_co) -> Any:
    """Take log base n of x.

If `x` contains negative inputs, the answer is computed and returned in the complex domain."""

@overload
def logn(n: _ComplexLike_co, x: _ComplexLike_co) -> complexfloating[Any, Any]:
    """Take log base n of x.

If `x` contains negative inputs, the answer is computed and returned in the complex domain."""

@overload
def logn(n: _ArrayLikeFloat_co, x: _ArrayLikeFloat_co) -> NDArray[Any]:
    """Take log base n of x.

If `x` contains negative inputs, the answer is computed and returned in the complex domain."""

@overload
def logn(n: _ArrayLikeComplex_co, x: _ArrayLikeComplex_co) -> NDArray[complexfloating[Any, Any]]:
    """Take log base n of x.

If `x` contains negative inputs, the answer is computed and returned in the complex domain."""

@overload
def power(x: _FloatLike_co, p: _FloatLike_co) -> Any:
    """Return x to the power p, (x**p).

If `x` contains negative values, the output is converted to the complex domain."""

@overload
def power(x: _ComplexLike_co, p: _ComplexLike_co) -> complexfloating[Any, Any]:
    """Return x to the power p, (x**p).

If `x` contains negative values, the output is converted to the complex domain."""

@overload
def power(x: _ArrayLikeFloat_co, p: _ArrayLikeFloat_co) -> NDArray[Any]:
    """Return x to the power p, (x**p).

If `x` contains negative values, the output is converted to the complex domain."""

@overload
def power(x: _ArrayLikeComplex_co, p: _ArrayLikeComplex_co) -> NDArray[complexfloating[Any, Any]]:
    """Return x to the power p, (x**p).

If `x` contains negative values, the output is converted to the complex domain."""

@overload
def arccos(x: _FloatLike_co) -> Any:
    """Compute the inverse cosine of x.

Return the "principal value" (for a description of this, see `numpy.arccos`) of the inverse cosine of `x`. For real `x` such that `abs(x) <= 1`, this is a real number in the closed interval :math:`[0, \\pi]`. Otherwise, the complex principle value is returned."""

@overload
def arccos(x: _ComplexLike_co) -> complexfloating[Any, Any]:
    """Compute the inverse cosine of x.

Return the "principal value" (for a description of this, see `numpy.arccos`) of the inverse cosine of `x`. For real `x` such that `abs(x) <= 1`, this is a real number in the closed interval :math:`[0, \\pi]`. Otherwise, the complex principle value is returned."""

@overload
def arccos(x: _ArrayLikeFloat_co) -> NDArray[Any]:
    """Compute the inverse cosine of x.

Return the "principal value" (for a description of this, see `numpy.arccos`) of the inverse cosine of `x`. For real `x` such that `abs(x) <= 1`, this is a real number in the closed interval :math:`[0, \\pi]`. Otherwise, the complex principle value is returned."""

@overload
def arccos(x: _ArrayLikeComplex_co) -> NDArray[complexfloating[Any, Any]]:
    """Compute the inverse cosine of x.

Return the "principal value" (for a description of this, see `numpy.arccos`) of the inverse cosine of `x`. For real `x` such that `abs(x) <= 1`, this is a real number in the closed interval :math:`[0, \\pi]`. Otherwise, the complex principle value is returned."""

@overload
def arcsin(x: _FloatLike_co) -> Any:
    """Compute the inverse sine of x.

Return the "principal value" (for a description of this, see `numpy.arcsin`) of the inverse sine of `x`. For real `x` such that `abs(x) <= 1`, this is a real number in the closed interval :math:`[-\\pi/2, \\pi/2]`. Otherwise, the complex principle value is returned."""

@overload
def arcsin(x: _ComplexLike_co) -> complexfloating[Any, Any]:
    """Compute the inverse sine of x.

Return the "principal value" (for a description of this, see `numpy.arcsin`) of the inverse sine of `x`. For real `x` such that `abs(x) <= 1`, this is a real number in the closed interval :math:`[-\\pi/2, \\pi/2]`. Otherwise, the complex principle value is returned."""

@overload
def arcsin(x: _ArrayLikeFloat_co) -> NDArray[Any]:
    """Compute the inverse sine of x.

Return the "principal value" (for a description of this, see `numpy.arcsin`) of the inverse sine of `x`. For real `x` such that `abs(x) <= 1`, this is a real number in the closed interval :math:`[-\\pi/2, \\pi/2]`. Otherwise, the complex principle value is returned."""

@overload
def arcsin(x: _ArrayLikeComplex_co) -> NDArray[complexfloating[Any, Any]]:
    """Compute the inverse sine of x.

Return the "principal value" (for a description of this, see `numpy.arcsin`) of the inverse sine of `x`. For real `x` such that `abs(x) <= 1`, this is a real number in the closed interval :math:`[-\\pi/2, \\pi/2]`. Otherwise, the complex principle value is returned."""

@overload
def arctanh(x: _FloatLike_co) -> Any:
    """Compute the inverse hyperbolic tangent of `x`.

Return the "principal value" (for a description of this, see `numpy.arctanh`) of `arctanh(x)`. For real `x` such that `abs(x) < 1`, this is a real number. If `abs(x) > 1`, or if `x` is complex, the result is complex. Finally, `x = 1` returns``inf`` and `x=-1` returns ``-inf``."""

@overload
def arctanh(x: _ComplexLike_co) -> complexfloating[Any, Any]:
    """Compute the inverse hyperbolic tangent of `x`.

Return the "principal value" (for a description of this, see `numpy.arctanh`) of `arctanh(x)`. For real `x` such that `abs(x) < 1`, this is a real number. If `abs(x) > 1`, or if `x` is complex, the result is complex. Finally, `x = 1` returns``inf`` and `x=-1` returns ``-inf``."""

@overload
def arctanh(x: _ArrayLikeFloat_co) -> NDArray[Any]:
    """Compute the inverse hyperbolic tangent of `x`.

Return the "principal value" (for a description of this, see `numpy.arctanh`) of `arctanh(x)`. For real `x` such that `abs(x) < 1`, this is a real number. If `abs(x) > 1`, or if `x` is complex, the result is complex. Finally, `x = 1` returns``inf`` and `x=-1` returns ``-inf``."""

@overload
def arctanh(x: _ArrayLikeComplex_co) -> NDArray[complexfloating[Any, Any]]:
    """Compute the inverse hyperbolic tangent of `x`.

Return the "principal value" (for a description of this, see `numpy.arctanh`) of `arctanh(x)`. For real `x` such that `abs(x) < 1`, this is a real number. If `abs(x) > 1`, or if `x` is complex, the result is complex. Finally, `x = 1` returns``inf`` and `x=-1` returns ``-inf``."""
