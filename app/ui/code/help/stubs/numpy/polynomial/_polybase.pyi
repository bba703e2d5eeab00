import abc
from typing import Any, ClassVar
__all__: list[str]

class ABCPolyBase(abc.ABC):
    """An abstract base class for immutable series classes.

ABCPolyBase provides the standard Python numerical methods '+', '-', '*', '//', '%', 'divmod', '**', and '()' along with the methods listed below."""
    __hash__: ClassVar[None]
    __array_ufunc__: ClassVar[None]
    maxpower: ClassVar[int]
    coef: Any

    @property
    def symbol(self) -> str:
        ...

    @property
    @abc.abstractmethod
    def domain(self):
        ...

    @property
    @abc.abstractmethod
    def window(self):
        ...

    @property
    @abc.abstractmethod
    def basis_name(self):
        ...

    def has_samecoef(self, other):
        """Check if coefficients match."""

    def has_samedomain(self, other):
        """Check if domains match."""

    def has_samewindow(self, other):
        """Check if windows match."""

    def has_sametype(self, other):
        """Check if types match."""

    def __init__(self, coef, domain=..., window=..., symbol: str=...) -> None:
        ...

    def __format__(self, fmt_str):
        ...

    def __call__(self, arg):
        ...

    def __iter__(self):
        ...

    def __len__(self):
        ...

    def __neg__(self):
        ...

    def __pos__(self):
        ...

    def __add__(self, other):
        ...

    def __sub__(self, other):
        ...

    def __mul__(self, other):
        ...

    def __truediv__(self, other):
        ...

    def __floordiv__(self, other):
        ...

    def __mod__(self, other):
        ...

    def __divmod__(self, other):
        ...

    def __pow__(self, other):
        ...

    def __radd__(self, other):
        ...

    def __rsub__(self, other):
        ...

    def __rmul__(self, other):
        ...

    def __rdiv__(self, other):
        ...

    def __rtruediv__(self, other):
        ...

    def __rfloordiv__(self, other):
        ...

    def __rmod__(self, other):
        ...

    def __rdivmod__(self, other):
        ...

    def __eq__(self, other):
        ...

    def __ne__(self, other):
        ...

    def copy(self):
        """Return a copy."""

    def degree(self):
        """The degree of the series."""

    def cutdeg(self, deg):
        """Truncate series to the given degree.

Reduce the degree of the series to `deg` by discarding the high order terms. If `deg` is greater than the current degree a copy of the current series is returned. This can be useful in least squares where the coefficients of the high degree terms may be very small."""

    def trim(self, tol=...):
        """Remove trailing coefficients

Remove trailing coefficients until a coefficient is reached whose absolute value greater than `tol` or the beginning of the series is reached. If all the coefficients would be removed the series is set to ``[0]``. A new series instance is returned with the new coefficients. The current instance remains unchanged."""

    def truncate(self, size):
        """Truncate series to length `size`.

Reduce the series to length `size` by discarding the high degree terms. The value of `size` must be a positive integer. This can be useful in least squares where the coefficients of the high degree terms may be very small."""

    def convert(self, domain=..., kind=..., window=...):
        """Convert series to a different kind and/or domain and/or window."""

    def mapparms(self):
        """Return the mapping parameters.

The returned values define a linear map ``off + scl*x`` that is applied to the input arguments before the series is evaluated. The map depends on the ``domain`` and ``window``; if the current ``domain`` is equal to the ``window`` the resulting map is the identity. If the coefficients of the series instance are to be used by themselves outside this class, then the linear function must be substituted for the ``x`` in the standard representation of the base polynomials."""

    def integ(self, m=..., k=..., lbnd=...):
        """Integrate.

Return a series instance that is the definite integral of the current series."""

    def deriv(self, m=...):
        """Differentiate.

Return a series instance of that is the derivative of the current series."""

    def roots(self):
        """Return the roots of the series polynomial.

Compute the roots for the series. Note that the accuracy of the roots decrease the further outside the domain they lie."""

    def linspace(self, n=..., domain=...):
        """Return x, y values at equally spaced points in domain.

Returns the x, y values at `n` linearly spaced points across the domain. Here y is the value of the polynomial at the points x. By default the domain is the same as that of the series instance. This method is intended mostly as a plotting aid."""

    @classmethod
    def fit(cls, x, y, deg, domain=..., rcond=..., full=..., w=..., window=...):
        """Least squares fit to data.

Return a series instance that is the least squares fit to the data `y` sampled at `x`. The domain of the returned instance can be specified and this will often result in a superior fit with less chance of ill conditioning."""

    @classmethod
    def fromroots(cls, roots, domain=..., window=...):
        """Return series instance that has the specified roots.

Returns a series representing the product ``(x - r[0])*(x - r[1])*...*(x - r[n-1])``, where ``r`` is a list of roots."""

    @classmethod
    def identity(cls, domain=..., window=...):
        """Identity function.

If ``p`` is the returned series, then ``p(x) == x`` for all values of x."""

    @classmethod
    def basis(cls, deg, domain=..., window=...):
        """Series basis polynomial of degree `deg`.

Returns the series representing the basis polynomial of degree `deg`."""

    @classmethod
    def cast(cls, series, domain=..., window=...):
        """Convert series to series of this class.

The `series` is expected to be an instance of some polynomial series of one of the types supported by by the numpy.polynomial module, but could be some other class that supports the convert method."""
