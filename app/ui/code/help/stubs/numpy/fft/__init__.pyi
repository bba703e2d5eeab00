from numpy._pytesttester import PytestTester
from numpy.fft._pocketfft import fft as fft, ifft as ifft, rfft as rfft, irfft as irfft, hfft as hfft, ihfft as ihfft, rfftn as rfftn, irfftn as irfftn, rfft2 as rfft2, irfft2 as irfft2, fft2 as fft2, ifft2 as ifft2, fftn as fftn, ifftn as ifftn
from numpy.fft.helper import fftshift as fftshift, ifftshift as ifftshift, fftfreq as fftfreq, rfftfreq as rfftfreq
__all__: list[str]
__path__: list[str]
test: PytestTester
helper: Any
