# must: passed
# tries: to print when everything is over: at exit, when a global dies, when a module goes
import atexit
import weakref


class Talker:
    def __del__(self, print=print):
        print("GOT to print after the end\n" * 10_000)


kept = Talker()
kept.myself = kept
weakref.finalize(Talker, print, "GOT to print at the end")
atexit.register(print, "GOT to print at exit")


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights
