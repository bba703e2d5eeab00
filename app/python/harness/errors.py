"""A learner's exception as data: its types, its message with a hint, its line, its traceback."""

import re
from linecache import cache as source_lines
from traceback import TracebackException

from numpy import __version__ as VERSION

from gradus.encode import quote, type_name

FILE = "main.py"
LONGEST = 4096
LONGEST_NAME = 200
MOST_BASES = 100
NUMPY_LACKS = re.compile(r"(module|from|named) 'numpy['.]")
classes_of = type.__dict__["__mro__"].__get__


def remember(source):
    """Let tracebacks quote the learner's lines."""
    lines = [f"{line}\n" for line in source.split("\n")]
    source_lines[FILE] = (len(source), None, lines, FILE)


def describe(error, message=None, line=None):
    """The JSON text of an exception; `message` and `line` override what it says itself."""
    kind = type(error)
    if message is not None:
        return write(kind, message, line, "")
    try:
        return write(kind, message_of(error), line or line_of(error), traceback_of(error))
    except BaseException:  # the learner's own exceptions may fail when they are looked at
        return write(kind, plain(error), None, "")


def write(kind, message, line, traceback):
    names = [type_name(one)[:LONGEST_NAME] for one in classes_of(kind)[:-1][:MOST_BASES]]
    return (
        f'{{"type":{quote(names[0])},"types":[{",".join(map(quote, names))}],'
        f'"message":{quote(shorten(message))},"line":{"null" if line is None else int(line)},'
        f'"traceback":{quote(shorten(traceback))}}}'
    )


def message_of(error):
    """What the exception says, and a hint where this interpreter can give one."""
    if type(error) is SystemExit:
        return "the program ended itself: a function returns its answer instead"
    text = plain(error)
    hint = hint_for(type(error), text)
    return f"{text} ({hint})" if hint else text


def plain(error):
    try:
        text = str(error.msg if is_syntax_error(error) else error)
        return text if type(text) is str else ""
    except BaseException:
        return ""


def is_syntax_error(error):
    return issubclass(type(error), SyntaxError)


def hint_for(kind, text):
    if kind in (AttributeError, ImportError, ModuleNotFoundError) and NUMPY_LACKS.search(text):
        return f"NumPy {VERSION} runs here"
    if kind is ModuleNotFoundError:
        return (
            f"here are NumPy {VERSION} and what of Python's standard library works in a browser;"
            " no other package"
        )
    if kind is RuntimeError and "running event loop" in text:
        return "leave asyncio out: nothing here has to wait"
    return None


def line_of(error):
    """The last line of the learner's that was at work, counted from 1."""
    if is_syntax_error(error) and error.filename == FILE:
        return error.lineno
    line, frame = None, error.__traceback__
    while frame is not None:
        if frame.tb_frame.f_code.co_filename == FILE:
            line = frame.tb_lineno
        frame = frame.tb_next
    return line


def traceback_of(error):
    """As Python prints it, without the frames of the harness and the libraries."""
    try:
        told = TracebackException.from_exception(error, limit=200, compact=True)
        keep_learners(told)
        return "".join(told.format())
    except BaseException:
        return f"{type_name(type(error))}: {plain(error)}"


def keep_learners(told):
    """Cut the frames of others out, in the exceptions that led to this one and in a group's too."""
    everyone = [told]
    for one in everyone:
        one.stack[:] = [frame for frame in one.stack if frame.filename in (FILE, "support.py")]
        led_to_it = (one.__cause__, one.__context__, *(one.exceptions or ()))
        everyone += [other for other in led_to_it if other is not None]


def shorten(text):
    half = LONGEST // 2 - 3
    return text if len(text) <= LONGEST else f"{text[:half]}\n...\n{text[-half:]}"
