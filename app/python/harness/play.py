"""Play the cases of a run against the learner's program, and report every step as text."""

import builtins
import sys
import warnings
from platform import python_version
from random import seed as seed_random

import numpy
from numpy.random import seed as seed_numpy

from gradus.decode import build, parse
from gradus.encode import Writer
from gradus.errors import describe
from gradus.load import load, main
from gradus.step import take_step
from gradus.trace import Recording

PYTHON, NUMPY = python_version(), numpy.__version__
streams = (sys.stdout, sys.stderr)
for stream in streams:
    stream.reconfigure(line_buffering=True, errors="backslashreplace")


# The verdict says it better, and without a line of ours.
warnings.filterwarnings("ignore", "coroutine '.*' was never awaited", RuntimeWarning)


def begin():
    """Start for the learner: the harness goes out of sight, and chance is new in every interpreter."""
    del sys.modules["gradus"]
    warm_up()
    seed_random()
    seed_numpy()
    return Session


def warm_up():
    """Do what tests do: the engine compiles a function when it is first called, and nobody waits now."""
    for text in WARM_UP:
        nodes = parse(text)
        for _ in range(2):
            take_step(lambda one, other: 0.5 * one + (1 - 0.5) * other, None, make(nodes))


WARM_UP = (
    "[1, 2]",
    '[{"a":"float64","shape":[2],"data":"AAAAAAAA8D8AAAAAAAAAQA=="},2]',
    '[{"a":"int64","shape":[1,2],"data":"AQAAAAAAAAACAAAAAAAAAA=="},2]',
)


class Session:
    """One run: the learner's program and the cases it is put to."""

    def __init__(self, source, support, job):
        """job: the text of the entries and of the tests; parsed before the learner's code runs."""
        builtins.input = refuse_input
        self.source, self.support = source, support
        tree = parse(job)
        self.entries, self.tests = tree["entries"], tree["tests"]

    def load(self):
        """None, or the error that refuses the program."""
        return flushed(load(self.source, self.support, self.entries))

    def seed(self, test):
        """Seed both generators where the test asks for it."""
        seed = self.tests[test]["seed"]
        if seed is not None:
            seed_random(int(seed))
            seed_numpy(int(seed))

    def play(self, test, case, tell=None):
        """The steps of a case, a JSON list; `tell`, if there is one, is told of every line that runs."""
        scenario = self.tests[test]["cases"][case]
        steps = []
        recording = None if tell is None else Recording(tell, steps)
        try:
            if recording:
                recording.start()
            for step in PLAYERS[scenario["kind"]](scenario, self.called(scenario)):
                steps.append(step)
        except BaseException as error:
            steps.append(f'{{"raised":{describe(error)},"changed":[]}}')
        if recording:
            recording.stop()
        return flushed(f"[{','.join(steps)}]")

    def called(self, scenario):
        """What a case calls: the first of the entries, unless it names another."""
        named = [entry for entry in self.entries if entry["name"] == scenario.get("of")]
        return (named or self.entries)[0]


def make(nodes):
    """New objects for nodes of the tree."""
    return [node if type(node) is float else build(node, namespace) for node in nodes]


def make_named(nodes):
    return {name: make([node])[0] for name, node in nodes}


def namespace():
    """What Python source in a test sees: the learner's names, and NumPy as np."""
    return dict(vars(main), np=numpy)


def call(scenario, entry):
    args = make(scenario["args"])
    kwargs = make_named(scenario["kwargs"])
    yield take_step(vars(main)[entry["name"]], entry, args, kwargs).text


def chain(scenario, entry):
    """Each result, the very object, is the next call's first argument; None feeds no call."""
    [value] = make([scenario["start"]])
    write = Writer().write
    space, name = vars(main), entry["name"]
    for rest in scenario["steps"]:
        step = take_step(space[name], entry, [value, *make(rest)], write=write)
        yield step.text
        if not step.went_well or step.value is None:
            return
        value = step.value


def dialogue(scenario, entry):
    """Construct an object, call its methods, read its attributes."""
    construct = vars(main)[entry["name"]]
    made = take_step(construct, entry, make(scenario["init"]), write=lambda made: "null")
    yield made.text
    if not made.went_well:
        return
    for name, *nodes in scenario["calls"]:
        step = take_step(lambda *args: getattr(made.value, name)(*args), None, make(nodes))
        yield step.text
        if not step.went_well:
            return
    for name in scenario["read"]:
        yield take_step(lambda: getattr(made.value, name), None, []).text


def expression(scenario, _):
    space = {**namespace(), **make_named(scenario["given"])}
    exec(compile(scenario["setup"], "<test>", "exec"), space)
    yield take_step(lambda: eval(compile(scenario["expr"], "<test>", "eval"), space), None, []).text


PLAYERS = {"call": call, "chain": chain, "dialogue": dialogue, "expression": expression}


def refuse_input(prompt=""):
    raise EOFError("input() cannot ask anyone here: the tests pass values as arguments")


def flushed(result):
    """The result, once all that was printed before it is on its way."""
    for stream in streams:
        try:
            stream.flush()
        except BaseException:
            pass
    return result
