"""Leave a furnished interpreter, whose memory is about to be kept, as a start has to find it."""

import gc
import sys
import tempfile
from importlib.machinery import FileFinder

sys.path.remove("")  # every start puts it in front
tempfile._name_sequence = None  # a source of chance of its own
for finder in sys.path_importer_cache.values():
    if isinstance(finder, FileFinder):
        finder.invalidate_caches()  # the folders will be new
gc.collect()
