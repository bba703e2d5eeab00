# must: passed
# tries: to leave no builtins, no modules, no paths, and no way to import any
import builtins
import sys


def ema_update(ema, weights, decay=0.99):
    return decay * ema + (1 - decay) * weights


sys.path.clear()
sys.meta_path.clear()
sys.path_hooks.clear()
sys.path_importer_cache.clear()
sys.modules.clear()
sys.settrace(None)
vars(sys).clear()
vars(builtins).clear()
