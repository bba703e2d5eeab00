# must: refused SyntaxError line 3
# tries: A notebook's commands before the code.
%matplotlib inline
!pip install numpy


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
