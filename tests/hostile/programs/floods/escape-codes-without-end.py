# must: passed
# tries: codes that title a window, clear it, and paste into it, some of them never finished
TITLE, CLEAR, PASTE = "\x1b]0;owned\x07", "\x1b[2J\x1b[3J\x1bc", "\x1b]52;c;cm0gLXJm\x07"
LINK = "\x9d8;;http://127.0.0.1:4196/\x9c"
for code in (TITLE, CLEAR, PASTE, LINK):
    print(code * 500)
print("\x1bP" + "q" * 10_000 + "\x1b]8;;")


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
