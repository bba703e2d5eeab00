from collections.abc import Callable
from typing import Any, Union, overload, Literal
from numpy import bool_, dtype, float32, float64, int8, int16, int32, int64, int_, ndarray, uint, uint8, uint16, uint32, uint64
from numpy.random.bit_generator import BitGenerator
from numpy._typing import ArrayLike, _ArrayLikeFloat_co, _ArrayLikeInt_co, _DoubleCodes, _DTypeLikeBool, _DTypeLikeInt, _DTypeLikeUInt, _Float32Codes, _Float64Codes, _Int8Codes, _Int16Codes, _Int32Codes, _Int64Codes, _IntCodes, _ShapeLike, _SingleCodes, _SupportsDType, _UInt8Codes, _UInt16Codes, _UInt32Codes, _UInt64Codes, _UIntCodes
_DTypeLikeFloat32 = Union[dtype[float32], _SupportsDType[dtype[float32]], type[float32], _Float32Codes, _SingleCodes]
_DTypeLikeFloat64 = Union[dtype[float64], _SupportsDType[dtype[float64]], type[float], type[float64], _Float64Codes, _DoubleCodes]

class RandomState:
    """Container for the slow Mersenne Twister pseudo-random number generator. Consider using a different BitGenerator with the Generator container instead."""
    _bit_generator: BitGenerator

    def __init__(self, seed: None | _ArrayLikeInt_co | BitGenerator=...) -> None:
        ...

    def __repr__(self) -> str:
        ...

    def __str__(self) -> str:
        ...

    def __getstate__(self) -> dict[str, Any]:
        ...

    def __setstate__(self, state: dict[str, Any]) -> None:
        ...

    def __reduce__(self) -> tuple[Callable[[str], RandomState], tuple[str], dict[str, Any]]:
        ...

    def seed(self, seed: None | _ArrayLikeFloat_co=...) -> None:
        """Reseed a legacy MT19937 BitGenerator"""

    @overload
    def get_state(self, legacy: Literal[False]=...) -> dict[str, Any]:
        """Return a tuple representing the internal state of the generator.

For more details, see `set_state`."""

    @overload
    def get_state(self, legacy: Literal[True]=...) -> dict[str, Any] | tuple[str, ndarray[Any, dtype[uint32]], int, int, float]:
        """Return a tuple representing the internal state of the generator.

For more details, see `set_state`."""

    def set_state(self, state: dict[str, Any] | tuple[str, ndarray[Any, dtype[uint32]], int, int, float]) -> None:
        """Set the internal state of the generator from a tuple.

For use if one has reason to manually (re-)set the internal state of the bit generator used by the RandomState instance. By default, RandomState uses the "Mersenne Twister"[1]_ pseudo-random number generating algorithm."""

    @overload
    def random_sample(self, size: None=...) -> float:
        """Return random floats in the half-open interval [0.0, 1.0).

Results are from the "continuous uniform" distribution over the stated interval. To sample :math:`Unif[a, b), b > a` multiply the output of `random_sample` by `(b-a)` and add `a`::

(b - a) * random_sample() + a"""

    @overload
    def random_sample(self, size: _ShapeLike=...) -> ndarray[Any, dtype[float64]]:
        """Return random floats in the half-open interval [0.0, 1.0).

Results are from the "continuous uniform" distribution over the stated interval. To sample :math:`Unif[a, b), b > a` multiply the output of `random_sample` by `(b-a)` and add `a`::

(b - a) * random_sample() + a"""

    @overload
    def random(self, size: None=...) -> float:
        """Return random floats in the half-open interval [0.0, 1.0). Alias for `random_sample` to ease forward-porting to the new random API."""

    @overload
    def random(self, size: _ShapeLike=...) -> ndarray[Any, dtype[float64]]:
        """Return random floats in the half-open interval [0.0, 1.0). Alias for `random_sample` to ease forward-porting to the new random API."""

    @overload
    def beta(self, a: float, b: float, size: None=...) -> float:
        """Draw samples from a Beta distribution.

The Beta distribution is a special case of the Dirichlet distribution, and is related to the Gamma distribution. It has the probability distribution function

where the normalization, B, is the beta function,

It is often seen in Bayesian inference and order statistics."""

    @overload
    def beta(self, a: _ArrayLikeFloat_co, b: _ArrayLikeFloat_co, size: None | _ShapeLike=...) -> ndarray[Any, dtype[float64]]:
        """Draw samples from a Beta distribution.

The Beta distribution is a special case of the Dirichlet distribution, and is related to the Gamma distribution. It has the probability distribution function

where the normalization, B, is the beta function,

It is often seen in Bayesian inference and order statistics."""

    @overload
    def exponential(self, scale: float=..., size: None=...) -> float:
        """Draw samples from an exponential distribution.

Its probability density function is

for ``x > 0`` and 0 elsewhere. :math:`\\beta` is the scale parameter, which is the inverse of the rate parameter :math:`\\lambda = 1/\\beta`. The rate parameter is an alternative, widely used parameterization of the exponential distribution [3]_.

The exponential distribution is a continuous analogue of the geometric distribution. It describes many common situations, such as the size of raindrops measured over many rainstorms [1]_, or the time between page requests to Wikipedia [2]_."""

    @overload
    def exponential(self, scale: _ArrayLikeFloat_co=..., size: None | _ShapeLike=...) -> ndarray[Any, dtype[float64]]:
        """Draw samples from an exponential distribution.

Its probability density function is

for ``x > 0`` and 0 elsewhere. :math:`\\beta` is the scale parameter, which is the inverse of the rate parameter :math:`\\lambda = 1/\\beta`. The rate parameter is an alternative, widely used parameterization of the exponential distribution [3]_.

The exponential distribution is a continuous analogue of the geometric distribution. It describes many common situations, such as the size of raindrops measured over many rainstorms [1]_, or the time between page requests to Wikipedia [2]_."""

    @overload
    def standard_exponential(self, size: None=...) -> float:
        """Draw samples from the standard exponential distribution.

`standard_exponential` is identical to the exponential distribution with a scale parameter of 1."""

    @overload
    def standard_exponential(self, size: _ShapeLike=...) -> ndarray[Any, dtype[float64]]:
        """Draw samples from the standard exponential distribution.

`standard_exponential` is identical to the exponential distribution with a scale parameter of 1."""

    @overload
    def tomaxint(self, size: None=...) -> int:
        """Return a sample of uniformly distributed random integers in the interval [0, ``np.iinfo(np.int_).max``]. The `np.int_` type translates to the C long integer type and its precision is platform dependent."""

    @overload
    def tomaxint(self, size: _ShapeLike=...) -> ndarray[Any, dtype[int_]]:
        """Return a sample of uniformly distributed random integers in the interval [0, ``np.iinfo(np.int_).max``]. The `np.int_` type translates to the C long integer type and its precision is platform dependent."""

    @overload
    def randint(self, low: int, high: None | int=...) -> int:
        """Return random integers from `low` (inclusive) to `high` (exclusive).

Return random integers from the "discrete uniform" distribution of the specified dtype in the "half-open" interval [`low`, `high`). If `high` is None (the default), then results are from [0, `low`)."""

    @overload
    def randint(self, low: int, high: None | int=..., size: None=..., dtype: _DTypeLikeBool=...) -> bool:
        """Return random integers from `low` (inclusive) to `high` (exclusive).

Return random integers from the "discrete uniform" distribution of the specified dtype in the "half-open" interval [`low`, `high`). If `high` is None (the default), then results are from [0, `low`)."""

    @overload
    def randint(self, low: int, high: None | int=..., size: None=..., dtype: _DTypeLikeInt | _DTypeLikeUInt=...) -> int:
        """Return random integers from `low` (inclusive) to `high` (exclusive).

Return random integers from the "discrete uniform" distribution of the specified dtype in the "half-open" interval [`low`, `high`). If `high` is None (the default), then results are from [0, `low`)."""

    @overload
    def randint(self, low: _ArrayLikeInt_co, high: None | _ArrayLikeInt_co=..., size: None | _ShapeLike=...) -> ndarray[Any, dtype[int_]]:
        """Return random integers from `low` (inclusive) to `high` (exclusive).

Return random integers from the "discrete uniform" distribution of the specified dtype in the "half-open" interval [`low`, `high`). If `high` is None (the default), then results are from [0, `low`)."""

    @overload
    def randint(self, low: _ArrayLikeInt_co, high: None | _ArrayLikeInt_co=..., size: None | _ShapeLike=..., dtype: _DTypeLikeBool=...) -> ndarray[Any, dtype[bool_]]:
        """Return random integers from `low` (inclusive) to `high` (exclusive).

Return random integers from the "discrete uniform" distribution of the specified dtype in the "half-open" interval [`low`, `high`). If `high` is None (the default), then results are from [0, `low`)."""

    @overload
    def randint(self, low: _ArrayLikeInt_co, high: None | _ArrayLikeInt_co=..., size: None | _ShapeLike=..., dtype: dtype[int8] | type[int8] | _Int8Codes | _SupportsDType[dtype[int8]]=...) -> ndarray[Any, dtype[int8]]:
        """Return random integers from `low` (inclusive) to `high` (exclusive).

Return random integers from the "discrete uniform" distribution of the specified dtype in the "half-open" interval [`low`, `high`). If `high` is None (the default), then results are from [0, `low`)."""

    @overload
    def randint(self, low: _ArrayLikeInt_co, high: None | _ArrayLikeInt_co=..., size: None | _ShapeLike=..., dtype: dtype[int16] | type[int16] | _Int16Codes | _SupportsDType[dtype[int16]]=...) -> ndarray[Any, dtype[int16]]:
        """Return random integers from `low` (inclusive) to `high` (exclusive).

Return random integers from the "discrete uniform" distribution of the specified dtype in the "half-open" interval [`low`, `high`). If `high` is None (the default), then results are from [0, `low`)."""

    @overload
    def randint(self, low: _ArrayLikeInt_co, high: None | _ArrayLikeInt_co=..., size: None | _ShapeLike=..., dtype: dtype[int32] | type[int32] | _Int32Codes | _SupportsDType[dtype[int32]]=...) -> ndarray[Any, dtype[int32]]:
        """Return random integers from `low` (inclusive) to `high` (exclusive).

Return random integers from the "discrete uniform" distribution of the specified dtype in the "half-open" interval [`low`, `high`). If `high` is None (the default), then results are from [0, `low`)."""

    @overload
    def randint(self, low: _ArrayLikeInt_co, high: None | _ArrayLikeInt_co=..., size: None | _ShapeLike=..., dtype: None | dtype[int64] | type[int64] | _Int64Codes | _SupportsDType[dtype[int64]]=...) -> ndarray[Any, dtype[int64]]:
        """Return random integers from `low` (inclusive) to `high` (exclusive).

Return random integers from the "discrete uniform" distribution of the specified dtype in the "half-open" interval [`low`, `high`). If `high` is None (the default), then results are from [0, `low`)."""

    @overload
    def randint(self, low: _ArrayLikeInt_co, high: None | _ArrayLikeInt_co=..., size: None | _ShapeLike=..., dtype: dtype[uint8] | type[uint8] | _UInt8Codes | _SupportsDType[dtype[uint8]]=...) -> ndarray[Any, dtype[uint8]]:
        """Return random integers from `low` (inclusive) to `high` (exclusive).

Return random integers from the "discrete uniform" distribution of the specified dtype in the "half-open" interval [`low`, `high`). If `high` is None (the default), then results are from [0, `low`)."""

    @overload
    def randint(self, low: _ArrayLikeInt_co, high: None | _ArrayLikeInt_co=..., size: None | _ShapeLike=..., dtype: dtype[uint16] | type[uint16] | _UInt16Codes | _SupportsDType[dtype[uint16]]=...) -> ndarray[Any, dtype[uint16]]:
        """Return random integers from `low` (inclusive) to `high` (exclusive).

Return random integers from the "discrete uniform" distribution of the specified dtype in the "half-open" interval [`low`, `high`). If `high` is None (the default), then results are from [0, `low`)."""

    @overload
    def randint(self, low: _ArrayLikeInt_co, high: None | _ArrayLikeInt_co=..., size: None | _ShapeLike=..., dtype: dtype[uint32] | type[uint32] | _UInt32Codes | _SupportsDType[dtype[uint32]]=...) -> ndarray[Any, dtype[uint32]]:
        """Return random integers from `low` (inclusive) to `high` (exclusive).

Return random integers from the "discrete uniform" distribution of the specified dtype in the "half-open" interval [`low`, `high`). If `high` is None (the default), then results are from [0, `low`)."""

    @overload
    def randint(self, low: _ArrayLikeInt_co, high: None | _ArrayLikeInt_co=..., size: None | _ShapeLike=..., dtype: dtype[uint64] | type[uint64] | _UInt64Codes | _SupportsDType[dtype[uint64]]=...) -> ndarray[Any, dtype[uint64]]:
        """Return random integers from `low` (inclusive) to `high` (exclusive).

Return random integers from the "discrete uniform" distribution of the specified dtype in the "half-open" interval [`low`, `high`). If `high` is None (the default), then results are from [0, `low`)."""

    @overload
    def randint(self, low: _ArrayLikeInt_co, high: None | _ArrayLikeInt_co=..., size: None | _ShapeLike=..., dtype: dtype[int_] | type[int] | type[int_] | _IntCodes | _SupportsDType[dtype[int_]]=...) -> ndarray[Any, dtype[int_]]:
        """Return random integers from `low` (inclusive) to `high` (exclusive).

Return random integers from the "discrete uniform" distribution of the specified dtype in the "half-open" interval [`low`, `high`). If `high` is None (the default), then results are from [0, `low`)."""

    @overload
    def randint(self, low: _ArrayLikeInt_co, high: None | _ArrayLikeInt_co=..., size: None | _ShapeLike=..., dtype: dtype[uint] | type[uint] | _UIntCodes | _SupportsDType[dtype[uint]]=...) -> ndarray[Any, dtype[uint]]:
        """Return random integers from `low` (inclusive) to `high` (exclusive).

Return random integers from the "discrete uniform" distribution of the specified dtype in the "half-open" interval [`low`, `high`). If `high` is None (the default), then results are from [0, `low`)."""

    def bytes(self, length: int) -> bytes:
        """Return random bytes."""

    @overload
    def choice(self, a: int, size: None=..., replace: bool=..., p: None | _ArrayLikeFloat_co=...) -> int:
        """Generates a random sample from a given 1-D array"""

    @overload
    def choice(self, a: int, size: _ShapeLike=..., replace: bool=..., p: None | _ArrayLikeFloat_co=...) -> ndarray[Any, dtype[int_]]:
        """Generates a random sample from a given 1-D array"""

    @overload
    def choice(self, a: ArrayLike, size: None=..., replace: bool=..., p: None | _ArrayLikeFloat_co=...) -> Any:
        """Generates a random sample from a given 1-D array"""

    @overload
    def choice(self, a: ArrayLike, size: _ShapeLike=..., replace: bool=..., p: None | _ArrayLikeFloat_co=...) -> ndarray[Any, Any]:
        """Generates a random sample from a given 1-D array"""

    @overload
    def uniform(self, low: float=..., high: float=..., size: None=...) -> float:
        """Draw samples from a uniform distribution.

Samples are uniformly distributed over the half-open interval ``[low, high)`` (includes low, but excludes high). In other words, any value within the given interval is equally likely to be drawn by `uniform`."""

    @overload
    def uniform(self, low: _ArrayLikeFloat_co=..., high: _ArrayLikeFloat_co=..., size: None | _ShapeLike=...) -> ndarray[Any, dtype[float64]]:
        """Draw samples from a uniform distribution.

Samples are uniformly distributed over the half-open interval ``[low, high)`` (includes low, but excludes high). In other words, any value within the given interval is equally likely to be drawn by `uniform`."""

    @overload
    def rand(self) -> float:
        """Random values in a given shape.

Create an array of the given shape and populate it with random samples from a uniform distribution over ``[0, 1)``."""

    @overload
    def rand(self, *args: int) -> ndarray[Any, dtype[float64]]:
        """Random values in a given shape.

Create an array of the given shape and populate it with random samples from a uniform distribution over ``[0, 1)``."""

    @overload
    def randn(self) -> float:
        """Return a sample (or samples) from the "standard normal" distribution.

If positive int_like arguments are provided, `randn` generates an array of shape ``(d0, d1, ..., dn)``, filled with random floats sampled from a univariate "normal" (Gaussian) distribution of mean 0 and variance 1. A single float randomly sampled from the distribution is returned if no argument is provided."""

    @overload
    def randn(self, *args: int) -> ndarray[Any, dtype[float64]]:
        """Return a sample (or samples) from the "standard normal" distribution.

If positive int_like arguments are provided, `randn` generates an array of shape ``(d0, d1, ..., dn)``, filled with random floats sampled from a univariate "normal" (Gaussian) distribution of mean 0 and variance 1. A single float randomly sampled from the distribution is returned if no argument is provided."""

    @overload
    def random_integers(self, low: int, high: None | int=..., size: None=...) -> int:
        """Random integers of type `np.int_` between `low` and `high`, inclusive.

Return random integers of type `np.int_` from the "discrete uniform" distribution in the closed interval [`low`, `high`]. If `high` is None (the default), then results are from [1, `low`]. The `np.int_` type translates to the C long integer type and its precision is platform dependent.

This function has been deprecated. Use randint instead."""

    @overload
    def random_integers(self, low: _ArrayLikeInt_co, high: None | _ArrayLikeInt_co=..., size: None | _ShapeLike=...) -> ndarray[Any, dtype[int_]]:
        """Random integers of type `np.int_` between `low` and `high`, inclusive.

Return random integers of type `np.int_` from the "discrete uniform" distribution in the closed interval [`low`, `high`]. If `high` is None (the default), then results are from [1, `low`]. The `np.int_` type translates to the C long integer type and its precision is platform dependent.

This function has been deprecated. Use randint instead."""

    @overload
    def standard_normal(self, size: None=...) -> float:
        """Draw samples from a standard Normal distribution (mean=0, stdev=1)."""

    @overload
    def standard_normal(self, size: _ShapeLike=...) -> ndarray[Any, dtype[float64]]:
        """Draw samples from a standard Normal distribution (mean=0, stdev=1)."""

    @overload
    def normal(self, loc: float=..., scale: float=..., size: None=...) -> float:
        """Draw random samples from a normal (Gaussian) distribution.

The probability density function of the normal distribution, first derived by De Moivre and 200 years later by both Gauss and Laplace independently [2]_, is often called the bell curve because of its characteristic shape (see the example below).

The normal distributions occurs often in nature. For example, it describes the commonly occurring distribution of samples influenced by a large number of tiny, random disturbances, each with its own unique distribution [2]_."""

    @overload
    def normal(self, loc: _ArrayLikeFloat_co=..., scale: _ArrayLikeFloat_co=..., size: None | _ShapeLike=...) -> ndarray[Any, dtype[float64]]:
        """Draw random samples from a normal (Gaussian) distribution.

The probability density function of the normal distribution, first derived by De Moivre and 200 years later by both Gauss and Laplace independently [2]_, is often called the bell curve because of its characteristic shape (see the example below).

The normal distributions occurs often in nature. For example, it describes the commonly occurring distribution of samples influenced by a large number of tiny, random disturbances, each with its own unique distribution [2]_."""

    @overload
    def standard_gamma(self, shape: float, size: None=...) -> float:
        """Draw samples from a standard Gamma distribution.

Samples are drawn from a Gamma distribution with specified parameters, shape (sometimes designated "k") and scale=1."""

    @overload
    def standard_gamma(self, shape: _ArrayLikeFloat_co, size: None | _ShapeLike=...) -> ndarray[Any, dtype[float64]]:
        """Draw samples from a standard Gamma distribution.

Samples are drawn from a Gamma distribution with specified parameters, shape (sometimes designated "k") and scale=1."""

    @overload
    def gamma(self, shape: float, scale: float=..., size: None=...) -> float:
        """Draw samples from a Gamma distribution.

Samples are drawn from a Gamma distribution with specified parameters, `shape` (sometimes designated "k") and `scale` (sometimes designated "theta"), where both parameters are > 0."""

    @overload
    def gamma(self, shape: _ArrayLikeFloat_co, scale: _ArrayLikeFloat_co=..., size: None | _ShapeLike=...) -> ndarray[Any, dtype[float64]]:
        """Draw samples from a Gamma distribution.

Samples are drawn from a Gamma distribution with specified parameters, `shape` (sometimes designated "k") and `scale` (sometimes designated "theta"), where both parameters are > 0."""

    @overload
    def f(self, dfnum: float, dfden: float, size: None=...) -> float:
        """Draw samples from an F distribution.

Samples are drawn from an F distribution with specified parameters, `dfnum` (degrees of freedom in numerator) and `dfden` (degrees of freedom in denominator), where both parameters must be greater than zero.

The random variate of the F distribution (also known as the Fisher distribution) is a continuous probability distribution that arises in ANOVA tests, and is the ratio of two chi-square variates."""

    @overload
    def f(self, dfnum: _ArrayLikeFloat_co, dfden: _ArrayLikeFloat_co, size: None | _ShapeLike=...) -> ndarray[Any, dtype[float64]]:
        """Draw samples from an F distribution.

Samples are drawn from an F distribution with specified parameters, `dfnum` (degrees of freedom in numerator) and `dfden` (degrees of freedom in denominator), where both parameters must be greater than zero.

The random variate of the F distribution (also known as the Fisher distribution) is a continuous probability distribution that arises in ANOVA tests, and is the ratio of two chi-square variates."""

    @overload
    def noncentral_f(self, dfnum: float, dfden: float, nonc: float, size: None=...) -> float:
        """Draw samples from the noncentral F distribution.

Samples are drawn from an F distribution with specified parameters, `dfnum` (degrees of freedom in numerator) and `dfden` (degrees of freedom in denominator), where both parameters > 1. `nonc` is the non-centrality parameter."""

    @overload
    def noncentral_f(self, dfnum: _ArrayLikeFloat_co, dfden: _ArrayLikeFloat_co, nonc: _ArrayLikeFloat_co, size: None | _ShapeLike=...) -> ndarray[Any, dtype[float64]]:
        """Draw samples from the noncentral F distribution.

Samples are drawn from an F distribution with specified parameters, `dfnum` (degrees of freedom in numerator) and `dfden` (degrees of freedom in denominator), where both parameters > 1. `nonc` is the non-centrality parameter."""

    @overload
    def chisquare(self, df: float, size: None=...) -> float:
        """Draw samples from a chi-square distribution.

When `df` independent random variables, each with standard normal distributions (mean 0, variance 1), are squared and summed, the resulting distribution is chi-square (see Notes). This distribution is often used in hypothesis testing."""

    @overload
    def chisquare(self, df: _ArrayLikeFloat_co, size: None | _ShapeLike=...) -> ndarray[Any, dtype[float64]]:
        """Draw samples from a chi-square distribution.

When `df` independent random variables, each with standard normal distributions (mean 0, variance 1), are squared and summed, the resulting distribution is chi-square (see Notes). This distribution is often used in hypothesis testing."""

    @overload
    def noncentral_chisquare(self, df: float, nonc: float, size: None=...) -> float:
        """Draw samples from a noncentral chi-square distribution.

The noncentral :math:`\\chi^2` distribution is a generalization of the :math:`\\chi^2` distribution."""

    @overload
    def noncentral_chisquare(self, df: _ArrayLikeFloat_co, nonc: _ArrayLikeFloat_co, size: None | _ShapeLike=...) -> ndarray[Any, dtype[float64]]:
        """Draw samples from a noncentral chi-square distribution.

The noncentral :math:`\\chi^2` distribution is a generalization of the :math:`\\chi^2` distribution."""

    @overload
    def standard_t(self, df: float, size: None=...) -> float:
        """Draw samples from a standard Student's t distribution with `df` degrees of freedom.

A special case of the hyperbolic distribution. As `df` gets large, the result resembles that of the standard normal distribution (`standard_normal`)."""

    @overload
    def standard_t(self, df: _ArrayLikeFloat_co, size: None=...) -> ndarray[Any, dtype[float64]]:
        """Draw samples from a standard Student's t distribution with `df` degrees of freedom.

A special case of the hyperbolic distribution. As `df` gets large, the result resembles that of the standard normal distribution (`standard_normal`)."""

    @overload
    def standard_t(self, df: _ArrayLikeFloat_co, size: _ShapeLike=...) -> ndarray[Any, dtype[float64]]:
        """Draw samples from a standard Student's t distribution with `df` degrees of freedom.

A special case of the hyperbolic distribution. As `df` gets large, the result resembles that of the standard normal distribution (`standard_normal`)."""

    @overload
    def vonmises(self, mu: float, kappa: float, size: None=...) -> float:
        """Draw samples from a von Mises distribution.

Samples are drawn from a von Mises distribution with specified mode (mu) and dispersion (kappa), on the interval [-pi, pi].

The von Mises distribution (also known as the circular normal distribution) is a continuous probability distribution on the unit circle. It may be thought of as the circular analogue of the normal distribution."""

    @overload
    def vonmises(self, mu: _ArrayLikeFloat_co, kappa: _ArrayLikeFloat_co, size: None | _ShapeLike=...) -> ndarray[Any, dtype[float64]]:
        """Draw samples from a von Mises distribution.

Samples are drawn from a von Mises distribution with specified mode (mu) and dispersion (kappa), on the interval [-pi, pi].

The von Mises distribution (also known as the circular normal distribution) is a continuous probability distribution on the unit circle. It may be thought of as the circular analogue of the normal distribution."""

    @overload
    def pareto(self, a: float, size: None=...) -> float:
        """Draw samples from a Pareto II or Lomax distribution with specified shape."""

    @overload
    def pareto(self, a: _ArrayLikeFloat_co, size: None | _ShapeLike=...) -> ndarray[Any, dtype[float64]]:
        """Draw samples from a Pareto II or Lomax distribution with specified shape."""

    @overload
    def weibull(self, a: float, size: None=...) -> float:
        """Draw samples from a Weibull distribution.

Draw samples from a 1-parameter Weibull distribution with the given shape parameter `a`.

Here, U is drawn from the uniform distribution over (0,1].

The more common 2-parameter Weibull, including a scale parameter :math:`\\lambda` is just :math:`X = \\lambda(-ln(U))^{1/a}`."""

    @overload
    def weibull(self, a: _ArrayLikeFloat_co, size: None | _ShapeLike=...) -> ndarray[Any, dtype[float64]]:
        """Draw samples from a Weibull distribution.

Draw samples from a 1-parameter Weibull distribution with the given shape parameter `a`.

Here, U is drawn from the uniform distribution over (0,1].

The more common 2-parameter Weibull, including a scale parameter :math:`\\lambda` is just :math:`X = \\lambda(-ln(U))^{1/a}`."""

    @overload
    def power(self, a: float, size: None=...) -> float:
        """Draws samples in [0, 1] from a power distribution with positive exponent a - 1.

Also known as the power function distribution."""

    @overload
    def power(self, a: _ArrayLikeFloat_co, size: None | _ShapeLike=...) -> ndarray[Any, dtype[float64]]:
        """Draws samples in [0, 1] from a power distribution with positive exponent a - 1.

Also known as the power function distribution."""

    @overload
    def standard_cauchy(self, size: None=...) -> float:
        """Draw samples from a standard Cauchy distribution with mode = 0.

Also known as the Lorentz distribution."""

    @overload
    def standard_cauchy(self, size: _ShapeLike=...) -> ndarray[Any, dtype[float64]]:
        """Draw samples from a standard Cauchy distribution with mode = 0.

Also known as the Lorentz distribution."""

    @overload
    def laplace(self, loc: float=..., scale: float=..., size: None=...) -> float:
        """Draw samples from the Laplace or double exponential distribution with specified location (or mean) and scale (decay).

The Laplace distribution is similar to the Gaussian/normal distribution, but is sharper at the peak and has fatter tails. It represents the difference between two independent, identically distributed exponential random variables."""

    @overload
    def laplace(self, loc: _ArrayLikeFloat_co=..., scale: _ArrayLikeFloat_co=..., size: None | _ShapeLike=...) -> ndarray[Any, dtype[float64]]:
        """Draw samples from the Laplace or double exponential distribution with specified location (or mean) and scale (decay).

The Laplace distribution is similar to the Gaussian/normal distribution, but is sharper at the peak and has fatter tails. It represents the difference between two independent, identically distributed exponential random variables."""

    @overload
    def gumbel(self, loc: float=..., scale: float=..., size: None=...) -> float:
        """Draw samples from a Gumbel distribution.

Draw samples from a Gumbel distribution with specified location and scale. For more information on the Gumbel distribution, see Notes and References below."""

    @overload
    def gumbel(self, loc: _ArrayLikeFloat_co=..., scale: _ArrayLikeFloat_co=..., size: None | _ShapeLike=...) -> ndarray[Any, dtype[float64]]:
        """Draw samples from a Gumbel distribution.

Draw samples from a Gumbel distribution with specified location and scale. For more information on the Gumbel distribution, see Notes and References below."""

    @overload
    def logistic(self, loc: float=..., scale: float=..., size: None=...) -> float:
        """Draw samples from a logistic distribution.

Samples are drawn from a logistic distribution with specified parameters, loc (location or mean, also median), and scale (>0)."""

    @overload
    def logistic(self, loc: _ArrayLikeFloat_co=..., scale: _ArrayLikeFloat_co=..., size: None | _ShapeLike=...) -> ndarray[Any, dtype[float64]]:
        """Draw samples from a logistic distribution.

Samples are drawn from a logistic distribution with specified parameters, loc (location or mean, also median), and scale (>0)."""

    @overload
    def lognormal(self, mean: float=..., sigma: float=..., size: None=...) -> float:
        """Draw samples from a log-normal distribution.

Draw samples from a log-normal distribution with specified mean, standard deviation, and array shape. Note that the mean and standard deviation are not the values for the distribution itself, but of the underlying normal distribution it is derived from."""

    @overload
    def lognormal(self, mean: _ArrayLikeFloat_co=..., sigma: _ArrayLikeFloat_co=..., size: None | _ShapeLike=...) -> ndarray[Any, dtype[float64]]:
        """Draw samples from a log-normal distribution.

Draw samples from a log-normal distribution with specified mean, standard deviation, and array shape. Note that the mean and standard deviation are not the values for the distribution itself, but of the underlying normal distribution it is derived from."""

    @overload
    def rayleigh(self, scale: float=..., size: None=...) -> float:
        """Draw samples from a Rayleigh distribution.

The :math:`\\chi` and Weibull distributions are generalizations of the Rayleigh."""

    @overload
    def rayleigh(self, scale: _ArrayLikeFloat_co=..., size: None | _ShapeLike=...) -> ndarray[Any, dtype[float64]]:
        """Draw samples from a Rayleigh distribution.

The :math:`\\chi` and Weibull distributions are generalizations of the Rayleigh."""

    @overload
    def wald(self, mean: float, scale: float, size: None=...) -> float:
        """Draw samples from a Wald, or inverse Gaussian, distribution.

As the scale approaches infinity, the distribution becomes more like a Gaussian. Some references claim that the Wald is an inverse Gaussian with mean equal to 1, but this is by no means universal.

The inverse Gaussian distribution was first studied in relationship to Brownian motion. In 1956 M.C.K. Tweedie used the name inverse Gaussian because there is an inverse relationship between the time to cover a unit distance and distance covered in unit time."""

    @overload
    def wald(self, mean: _ArrayLikeFloat_co, scale: _ArrayLikeFloat_co, size: None | _ShapeLike=...) -> ndarray[Any, dtype[float64]]:
        """Draw samples from a Wald, or inverse Gaussian, distribution.

As the scale approaches infinity, the distribution becomes more like a Gaussian. Some references claim that the Wald is an inverse Gaussian with mean equal to 1, but this is by no means universal.

The inverse Gaussian distribution was first studied in relationship to Brownian motion. In 1956 M.C.K. Tweedie used the name inverse Gaussian because there is an inverse relationship between the time to cover a unit distance and distance covered in unit time."""

    @overload
    def triangular(self, left: float, mode: float, right: float, size: None=...) -> float:
        """Draw samples from the triangular distribution over the interval ``[left, right]``.

The triangular distribution is a continuous probability distribution with lower limit left, peak at mode, and upper limit right. Unlike the other distributions, these parameters directly define the shape of the pdf."""

    @overload
    def triangular(self, left: _ArrayLikeFloat_co, mode: _ArrayLikeFloat_co, right: _ArrayLikeFloat_co, size: None | _ShapeLike=...) -> ndarray[Any, dtype[float64]]:
        """Draw samples from the triangular distribution over the interval ``[left, right]``.

The triangular distribution is a continuous probability distribution with lower limit left, peak at mode, and upper limit right. Unlike the other distributions, these parameters directly define the shape of the pdf."""

    @overload
    def binomial(self, n: int, p: float, size: None=...) -> int:
        """Draw samples from a binomial distribution.

Samples are drawn from a binomial distribution with specified parameters, n trials and p probability of success where n an integer >= 0 and p is in the interval [0,1]. (n may be input as a float, but it is truncated to an integer in use)"""

    @overload
    def binomial(self, n: _ArrayLikeInt_co, p: _ArrayLikeFloat_co, size: None | _ShapeLike=...) -> ndarray[Any, dtype[int_]]:
        """Draw samples from a binomial distribution.

Samples are drawn from a binomial distribution with specified parameters, n trials and p probability of success where n an integer >= 0 and p is in the interval [0,1]. (n may be input as a float, but it is truncated to an integer in use)"""

    @overload
    def negative_binomial(self, n: float, p: float, size: None=...) -> int:
        """Draw samples from a negative binomial distribution.

Samples are drawn from a negative binomial distribution with specified parameters, `n` successes and `p` probability of success where `n` is > 0 and `p` is in the interval [0, 1]."""

    @overload
    def negative_binomial(self, n: _ArrayLikeFloat_co, p: _ArrayLikeFloat_co, size: None | _ShapeLike=...) -> ndarray[Any, dtype[int_]]:
        """Draw samples from a negative binomial distribution.

Samples are drawn from a negative binomial distribution with specified parameters, `n` successes and `p` probability of success where `n` is > 0 and `p` is in the interval [0, 1]."""

    @overload
    def poisson(self, lam: float=..., size: None=...) -> int:
        """Draw samples from a Poisson distribution.

The Poisson distribution is the limit of the binomial distribution for large N."""

    @overload
    def poisson(self, lam: _ArrayLikeFloat_co=..., size: None | _ShapeLike=...) -> ndarray[Any, dtype[int_]]:
        """Draw samples from a Poisson distribution.

The Poisson distribution is the limit of the binomial distribution for large N."""

    @overload
    def zipf(self, a: float, size: None=...) -> int:
        """Draw samples from a Zipf distribution.

Samples are drawn from a Zipf distribution with specified parameter `a` > 1.

The Zipf distribution (also known as the zeta distribution) is a continuous probability distribution that satisfies Zipf's law: the frequency of an item is inversely proportional to its rank in a frequency table."""

    @overload
    def zipf(self, a: _ArrayLikeFloat_co, size: None | _ShapeLike=...) -> ndarray[Any, dtype[int_]]:
        """Draw samples from a Zipf distribution.

Samples are drawn from a Zipf distribution with specified parameter `a` > 1.

The Zipf distribution (also known as the zeta distribution) is a continuous probability distribution that satisfies Zipf's law: the frequency of an item is inversely proportional to its rank in a frequency table."""

    @overload
    def geometric(self, p: float, size: None=...) -> int:
        """Draw samples from the geometric distribution.

Bernoulli trials are experiments with one of two outcomes: success or failure (an example of such an experiment is flipping a coin). The geometric distribution models the number of trials that must be run in order to achieve success. It is therefore supported on the positive integers, ``k = 1, 2, ...``.

The probability mass function of the geometric distribution is

where `p` is the probability of success of an individual trial."""

    @overload
    def geometric(self, p: _ArrayLikeFloat_co, size: None | _ShapeLike=...) -> ndarray[Any, dtype[int_]]:
        """Draw samples from the geometric distribution.

Bernoulli trials are experiments with one of two outcomes: success or failure (an example of such an experiment is flipping a coin). The geometric distribution models the number of trials that must be run in order to achieve success. It is therefore supported on the positive integers, ``k = 1, 2, ...``.

The probability mass function of the geometric distribution is

where `p` is the probability of success of an individual trial."""

    @overload
    def hypergeometric(self, ngood: int, nbad: int, nsample: int, size: None=...) -> int:
        """Draw samples from a Hypergeometric distribution.

Samples are drawn from a hypergeometric distribution with specified parameters, `ngood` (ways to make a good selection), `nbad` (ways to make a bad selection), and `nsample` (number of items sampled, which is less than or equal to the sum ``ngood + nbad``)."""

    @overload
    def hypergeometric(self, ngood: _ArrayLikeInt_co, nbad: _ArrayLikeInt_co, nsample: _ArrayLikeInt_co, size: None | _ShapeLike=...) -> ndarray[Any, dtype[int_]]:
        """Draw samples from a Hypergeometric distribution.

Samples are drawn from a hypergeometric distribution with specified parameters, `ngood` (ways to make a good selection), `nbad` (ways to make a bad selection), and `nsample` (number of items sampled, which is less than or equal to the sum ``ngood + nbad``)."""

    @overload
    def logseries(self, p: float, size: None=...) -> int:
        """Draw samples from a logarithmic series distribution.

Samples are drawn from a log series distribution with specified shape parameter, 0 < ``p`` < 1."""

    @overload
    def logseries(self, p: _ArrayLikeFloat_co, size: None | _ShapeLike=...) -> ndarray[Any, dtype[int_]]:
        """Draw samples from a logarithmic series distribution.

Samples are drawn from a log series distribution with specified shape parameter, 0 < ``p`` < 1."""

    def multivariate_normal(self, mean: _ArrayLikeFloat_co, cov: _ArrayLikeFloat_co, size: None | _ShapeLike=..., check_valid: Literal['warn', 'raise', 'ignore']=..., tol: float=...) -> ndarray[Any, dtype[float64]]:
        """Draw random samples from a multivariate normal distribution.

The multivariate normal, multinormal or Gaussian distribution is a generalization of the one-dimensional normal distribution to higher dimensions. Such a distribution is specified by its mean and covariance matrix. These parameters are analogous to the mean (average or "center") and variance (standard deviation, or "width," squared) of the one-dimensional normal distribution."""

    def multinomial(self, n: _ArrayLikeInt_co, pvals: _ArrayLikeFloat_co, size: None | _ShapeLike=...) -> ndarray[Any, dtype[int_]]:
        """Draw samples from a multinomial distribution.

The multinomial distribution is a multivariate generalization of the binomial distribution. Take an experiment with one of ``p`` possible outcomes. An example of such an experiment is throwing a dice, where the outcome can be 1 through 6. Each sample drawn from the distribution represents `n` such experiments. Its values, ``X_i = [X_0, X_1, ..., X_p]``, represent the number of times the outcome was ``i``."""

    def dirichlet(self, alpha: _ArrayLikeFloat_co, size: None | _ShapeLike=...) -> ndarray[Any, dtype[float64]]:
        """Draw samples from the Dirichlet distribution.

Draw `size` samples of dimension k from a Dirichlet distribution. A Dirichlet-distributed random variable can be seen as a multivariate generalization of a Beta distribution. The Dirichlet distribution is a conjugate prior of a multinomial distribution in Bayesian inference."""

    def shuffle(self, x: ArrayLike) -> None:
        """Modify a sequence in-place by shuffling its contents.

This function only shuffles the array along the first axis of a multi-dimensional array. The order of sub-arrays is changed but their contents remains the same."""

    @overload
    def permutation(self, x: int) -> ndarray[Any, dtype[int_]]:
        """Randomly permute a sequence, or return a permuted range.

If `x` is a multi-dimensional array, it is only shuffled along its first index."""

    @overload
    def permutation(self, x: ArrayLike) -> ndarray[Any, Any]:
        """Randomly permute a sequence, or return a permuted range.

If `x` is a multi-dimensional array, it is only shuffled along its first index."""
_rand: RandomState
beta = _rand.beta
binomial = _rand.binomial
bytes = _rand.bytes
chisquare = _rand.chisquare
choice = _rand.choice
dirichlet = _rand.dirichlet
exponential = _rand.exponential
f = _rand.f
gamma = _rand.gamma
get_state = _rand.get_state
geometric = _rand.geometric
gumbel = _rand.gumbel
hypergeometric = _rand.hypergeometric
laplace = _rand.laplace
logistic = _rand.logistic
lognormal = _rand.lognormal
logseries = _rand.logseries
multinomial = _rand.multinomial
multivariate_normal = _rand.multivariate_normal
negative_binomial = _rand.negative_binomial
noncentral_chisquare = _rand.noncentral_chisquare
noncentral_f = _rand.noncentral_f
normal = _rand.normal
pareto = _rand.pareto
permutation = _rand.permutation
poisson = _rand.poisson
power = _rand.power
rand = _rand.rand
randint = _rand.randint
randn = _rand.randn
random = _rand.random
random_integers = _rand.random_integers
random_sample = _rand.random_sample
rayleigh = _rand.rayleigh
seed = _rand.seed
set_state = _rand.set_state
shuffle = _rand.shuffle
standard_cauchy = _rand.standard_cauchy
standard_exponential = _rand.standard_exponential
standard_gamma = _rand.standard_gamma
standard_normal = _rand.standard_normal
standard_t = _rand.standard_t
triangular = _rand.triangular
uniform = _rand.uniform
vonmises = _rand.vonmises
wald = _rand.wald
weibull = _rand.weibull
zipf = _rand.zipf
sample = _rand.random_sample
ranf = _rand.random_sample

def set_bit_generator(bitgen: BitGenerator) -> None:
    ...

def get_bit_generator() -> BitGenerator:
    ...
