# must: passed
# tries: Doctests, and a main part with arguments, run whenever the program is loaded.
"""
>>> ema_update(10.0, 20.0, decay=0.9)
11.0
"""
import argparse
import doctest


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--decay", type=float, default=0.9)
    given, _ = parser.parse_known_args()
    assert doctest.testmod() == (0, 1)
    print(ema_update(10.0, 20.0, given.decay))
