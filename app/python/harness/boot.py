"""Start the harness inside the interpreter, before any code of the learner's runs.

Each module is executed with builtins of its own: a learner who replaces `builtins.len`, or
deletes it, changes nothing here. All modules but the last are then taken out of `sys.modules`.
"""

import builtins
import sys
import types


def boot(names, sources):
    """Import the harness's modules from their source texts, in the order of their imports.

    The last is left as the module `gradus`; whoever begins with it takes it away.
    """
    private = dict(vars(builtins))
    modules = {"gradus": types.ModuleType("gradus")}
    sys.modules["gradus"] = modules["gradus"]
    for name, source in zip(names, sources):
        module = types.ModuleType(f"gradus.{name}")
        module.__builtins__ = private
        modules[name] = sys.modules[module.__name__] = module
        exec(compile(source, f"<gradus>/{name}.py", "exec"), vars(module))
    for module in modules.values():
        del sys.modules[module.__name__]
    sys.modules["gradus"] = modules[name]
