# must: refused SystemExit line 15
# tries: Ends with unittest.main(), which exits when all is well.
import unittest


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights


class TestUpdate(unittest.TestCase):
    def test_example(self):
        self.assertEqual(ema_update(10.0, 20.0, decay=0.9), 11.0)


unittest.main()
