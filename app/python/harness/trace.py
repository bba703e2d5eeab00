"""What a learner's program does, line by line, told while it runs.

Every step is told as soon as it is taken: whatever ends the interpreter, the steps until then are
known.
"""

from opcode import opmap
from sys import settrace
from time import monotonic

from gradus.describe import LONGEST_NAME, describe_error, describe_value, name_of, sum_of
from gradus.encode import quote, type_name
from gradus.errors import FILE

STEPS = 2_000
CHARACTERS = 1_000_000
SECONDS = 2
VARIABLES = 50
ENDS = {opmap["YIELD_VALUE"]: "yields", opmap["RETURN_VALUE"]: "returns"}


class Recording:
    """Tells of each line of the learner's file before it runs, and of what is returned and raised."""

    def __init__(self, tell, played):
        """tell: takes a step, a JSON text. played: the steps of the case that have been played."""
        self.tell, self.played = tell, played
        self.steps, self.characters = STEPS, CHARACTERS
        self.depth, self.frames = 0, 0
        self.known = {}  # by the frame's address: its number, and its variables as they were told

    def start(self):
        self.end = monotonic() + SECONDS
        settrace(self.enter)

    def stop(self):
        settrace(None)

    def enter(self, frame, event, _):
        name = frame.f_code.co_filename
        if type(name) is not str or name != FILE:
            return None
        self.depth += 1
        if id(frame) not in self.known:  # a generator comes back
            self.frames += 1
            self.known[id(frame)] = (self.frames, {})
        return self.follow

    def follow(self, frame, event, arg):
        try:
            self.take(frame, event, arg)
        except RecursionError:  # the program is too deep for us to look at it
            pass
        return self.follow

    def take(self, frame, event, arg):
        if event == "line":
            return self.write(frame, "line", None)
        if event == "exception":
            # A loop comes to its end by one that nobody raised.
            if arg[2] is not None:
                self.write(frame, "raises", describe_error(arg[0], arg[1]))
        elif event == "return":
            # What is raised leaves the function, too, and then nothing is returned.
            ends = ENDS.get(frame.f_code.co_code[frame.f_lasti])
            if ends is not None:
                self.write(frame, ends, describe_value(arg))
            self.depth -= 1
            if ends != "yields":
                self.known.pop(id(frame), None)

    def write(self, frame, kind, value):
        if self.steps == 0 or self.characters < 0 or monotonic() > self.end:
            self.tell('"cut"')
            return self.stop()
        number, before = self.known.get(id(frame), (0, {}))
        now = variables_of(frame)
        self.known[id(frame)] = (number, now)
        changed = (quoted(name, *one[:2]) for name, one in now.items() if before.get(name) != one)
        gone = (quote(name) for name in before if name not in now)
        text = (
            f'{{"kind":"{kind}","line":{frame.f_lineno or 0},"frame":{number},'
            f'"depth":{self.depth},"call":{len(self.played)},'
            f'"name":{quote(name_of(frame.f_code))},"set":[{",".join(changed)}],'
            f'"gone":[{",".join(gone)}],"value":{"null" if value is None else quoted(*value)}}}'
        )
        self.steps -= 1
        self.characters -= len(text)
        self.tell(text)


def quoted(*texts):
    return f"[{','.join(map(quote, texts))}]"


def variables_of(frame):
    """By name: type, text, and a sum of what the text leaves out."""
    space = frame.f_locals
    if type(space) is not dict and type_name(type(space)) != "FrameLocalsProxy":
        return {}  # the body of a class, in a mapping of the learner's own
    found = {}
    for name, value in space.items():
        if type(name) is not str or name[:1] == "." or name[:2] == "__":
            continue
        if len(found) == VARIABLES:
            break
        found[name[:LONGEST_NAME]] = (*describe_value(value), sum_of(value))
    return found
