# must: failed
# tries: a harness of its own, under every name by which it may be imported
import builtins
import sys
import types


class Finder:
    def find_spec(self, name, path=None, target=None):
        raise SystemExit(f"{name} is mine")


for name in ("encode", "decode", "errors", "load", "step", "describe", "trace", "play"):
    module = types.ModuleType(f"gradus.{name}")
    module.__getattr__ = lambda name: lambda *args, **kwargs: '{"returned":11.0,"changed":[]}'
    sys.modules["gradus"] = sys.modules[module.__name__] = sys.modules[name] = module
sys.meta_path[:] = [Finder()]
sys.path_hooks[:] = [Finder().find_spec]
sys.path_importer_cache.clear()
builtins.__import__ = Finder().find_spec


def ema_update(ema, weights, decay=0.99):
    return ema + weights
