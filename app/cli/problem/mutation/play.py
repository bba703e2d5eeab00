"""Play one mutant after the other in one interpreter, each in a harness of its own."""

import sys
from contextlib import redirect_stderr, redirect_stdout
from io import BytesIO, TextIOWrapper


def play(boot, harness, support, inputs, cases, source):
    """What a program comes to in every case of every test: its steps, and what it printed.

    boot, harness: the texts of the harness, the latter by name; support: None, or the problem's.
    inputs: the text that the harness reads the tests from; cases: how many each test has.
    Returns None for a program that cannot be loaded.
    """
    output = TextIOWrapper(BytesIO(), "utf-8")
    with redirect_stdout(output), redirect_stderr(output):
        space = {}
        exec(compile(boot, "boot.py", "exec"), space)
        space["boot"](list(harness), list(harness.values()))
        session = sys.modules["gradus"].begin()(source, support, inputs)
        if session.load() is not None:
            return None
        return [play_test(session, test, count, output.buffer) for test, count in enumerate(cases)]


def play_test(session, test, count, output):
    session.seed(test)
    results = []
    for case in range(int(count)):
        before = output.tell()
        steps = session.play(test, case)
        results.append([steps, output.getvalue()[before:].decode(errors="replace")])
    return results
