from numpy._pytesttester import PytestTester
from numpy import matrix as matrix
from numpy.matrixlib.defmatrix import bmat as bmat, mat as mat, asmatrix as asmatrix
__all__: list[str]
__path__: list[str]
test: PytestTester
