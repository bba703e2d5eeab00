__all__: list[str]

class RankWarning(UserWarning):
    """Issued by chebfit when the design matrix is rank deficient."""

def trimseq(seq):
    """Remove small Poly series coefficients."""

def as_series(alist, trim=...):
    """Return argument as a list of 1-d arrays.

The returned list contains array(s) of dtype double, complex double, or object. A 1-d argument of shape ``(N,)`` is parsed into ``N`` arrays of size one; a 2-d argument of shape ``(M,N)`` is parsed into ``M`` arrays of size ``N`` (i.e., is "parsed by row"); and a higher dimensional array raises a Value Error if it is not first reshaped into either a 1-d or 2-d array."""

def trimcoef(c, tol=...):
    '''Remove "small" "trailing" coefficients from a polynomial.

"Small" means "small in absolute value" and is controlled by the parameter `tol`; "trailing" means highest order coefficient(s), e.g., in ``[0, 1, 1, 0, 0]`` (which represents ``0 + x + x**2 + 0*x**3 + 0*x**4``) both the 3-rd and 4-th order coefficients would be "trimmed."'''

def getdomain(x):
    """Return a domain suitable for given abscissae.

Find a domain suitable for a polynomial or Chebyshev series defined at the values supplied."""

def mapparms(old, new):
    """Linear map parameters between domains.

Return the parameters of the linear map ``offset + scale*x`` that maps `old` to `new` such that ``old[i] -> new[i]``, ``i = 0, 1``."""

def mapdomain(x, old, new):
    """Apply linear map to input points.

The linear map ``offset + scale*x`` that maps the domain `old` to the domain `new` is applied to the points `x`."""

def format_float(x, parens=...):
    ...
