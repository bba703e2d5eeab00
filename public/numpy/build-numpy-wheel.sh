#!/usr/bin/env bash
# A NumPy wheel for Pyodide 314 (CPython 3.14, wasm32-emscripten), from Debian's
# packages and the npm package `pyodide` alone.
#
#   build-numpy-wheel.sh WORKDIR PYODIDE_DIR
#
#   WORKDIR      made if need be; takes about 2.5 GB; the wheel comes out in
#                WORKDIR/out
#   PYODIDE_DIR  the unpacked npm package pyodide@314.*: its python_stdlib.zip says
#                how its CPython was configured, its wasm what a side module may import
#
# Needs root, Debian (any release that has debootstrap) and about five minutes on
# two cores. Nothing is installed on the machine but debootstrap: the tools live
# in a chroot under WORKDIR. It can be run again: what is there is kept.
#
# In the environment, if wanted:
#   MIRROR   Debian's mirror; otherwise the one that this machine's apt uses
#   SUITE    the release that the tools come from (forky: Emscripten 6, Python 3.14)
#   JOBS     parallel compilers (2)
#   TESTS=1  also pack NumPy's tests and test modules, for running them
#   PYC=1    pack compiled modules in place of sources: a faster first import
#   STORED=1 do not compress the wheel, for a server that compresses what it sends
#
# How: the source is Debian bullseye's package of NumPy 1.19.5. Its extensions
# are C; this script expands its templates, runs its code generators and Cython,
# compiles with Debian's Emscripten and links each extension as an Emscripten
# side module. `port.py` below holds every edit.
set -euo pipefail

if [ $# != 2 ] || [ "$(id -u)" != 0 ]; then
  echo "usage (as root): $0 WORKDIR PYODIDE_DIR" >&2
  exit 2
fi
mkdir -p "$1"
work=$(cd "$1" && pwd)
pyodide=$(cd "$2" && pwd)
suite=${SUITE:-forky}
root=$work/root
numpy=1.19.5
tarball_sha256=8b474321e5eda27119f3f916ec9078b772fd3b011b9a91f86a65a0984e731285
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
say() { printf '\n== %s\n' "$*"; }

grep -q '"version": *"314\.' "$pyodide/package.json" || {
  echo "$pyodide is not the npm package pyodide@314.*" >&2
  exit 2
}
mirror=${MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' \
  'Created-By: Packages' 'Component: main' 'Origin: Debian' 'Label: Debian' 2>/dev/null | sed -n 1p)}
if [ -z "$mirror" ]; then
  apt-get update -qq
  mirror=$(apt-get indextargets --format '$(REPO_URI)' \
    'Created-By: Packages' 'Component: main' 'Origin: Debian' 'Label: Debian' | sed -n 1p)
fi
[ -n "$mirror" ] || { echo "no Debian mirror known: set MIRROR" >&2; exit 2; }
mirror=${mirror%/}

# ---- the tools ------------------------------------------------------------
# Mounts are made in a name space of their own, so none outlives a command.
inside() {
  unshare --mount --propagation private bash -c '
    mount -t proc proc "$1/proc" && mount --rbind /dev "$1/dev" &&
    exec chroot "$1" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
      DEBIAN_FRONTEND=noninteractive SOURCE_DATE_EPOCH=315532800 PYTHONHASHSEED=0 \
      JOBS="$3" TESTS="$4" PYC="$5" STORED="$6" bash -euo pipefail -c "$2"' \
    inside "$root" "$1" "${JOBS:-2}" "${TESTS:-}" "${PYC:-}" "${STORED:-}"
}
if [ ! -e "$root/.tools" ]; then
  say "a chroot of $suite with Emscripten"
  command -v debootstrap >/dev/null || apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends debootstrap
  rm -rf "$root"
  # the last word: an older debootstrap has no script by a newer release's name
  debootstrap --variant=minbase --keyring="$keyring" "$suite" "$root" "$mirror" \
    "${DEBOOTSTRAP_DIR:-/usr/share/debootstrap}/scripts/sid" >"$work/debootstrap.log" 2>&1 || {
    tail -20 "$work/debootstrap.log" >&2
    exit 1
  }
  cp "$keyring" "$root/etc/apt/build-keyring.gpg"
  chmod 644 "$root/etc/apt/build-keyring.gpg"
  cat >"$root/etc/apt/sources.list" <<EOF
deb [signed-by=/etc/apt/build-keyring.gpg] $mirror $suite main
deb-src [signed-by=/etc/apt/build-keyring.gpg] $mirror bullseye main
EOF
  # A mirror that is a copy of some day is fine: signatures are still checked.
  cat >"$root/etc/apt/apt.conf.d/99build" <<'EOF'
Acquire::Check-Valid-Until "false";
Acquire::Retries "3";
APT::Install-Recommends "false";
APT::Sandbox::User "root";
EOF
  { inside 'apt-get update
    apt-get install -y emscripten cython3 python3 libpython3.14-dev dpkg-dev xz-utils
    apt-get clean'; } >"$work/apt.log" 2>&1 || { tail -20 "$work/apt.log" >&2; exit 1; }
  touch "$root/.tools"
fi
inside 'emcc --version 2>/dev/null | sed -n 1p; cython3 --version 2>&1; python3 --version'

# ---- the source -----------------------------------------------------------
w=$root/w
mkdir -p "$w"
if [ ! -e "$w/.source" ]; then
  say "NumPy $numpy, Debian's source package"
  inside "cd /w && rm -rf numpy* && apt-get update -qq && apt-get source --download-only -qq numpy=1:$numpy-1
    echo '$tarball_sha256  numpy_$numpy.orig.tar.xz' | sha256sum -c -
    dpkg-source -x numpy_$numpy-1.dsc pristine >/dev/null"
  touch "$w/.source"
fi

# ---- what the target looks like -------------------------------------------
python_member=_sysconfigdata__emscripten_wasm32-emscripten.py
cp "$pyodide/python_stdlib.zip" "$w/python_stdlib.zip"
inside "cd /w && python3 -c 'import zipfile; zipfile.ZipFile(\"python_stdlib.zip\").extract(\"$python_member\")'"

cat >"$w/make_pyconfig.py" <<'PYTHON'
"""pyconfig.h for the target, made of two things that are at hand:
the list of names from the native header, the values from Pyodide's own
sysconfig data (which CPython wrote from the real wasm32 pyconfig.h)."""
import re, sys
native, sysconfigdata, out = sys.argv[1:]
ns = {}
exec(open(sysconfigdata).read(), ns)
values = ns["build_time_vars"]
text = open(native).read()
names = re.findall(r"^(?:#define|/\* #undef) (\w+)", text, re.M)
# sysconfig's parser leaves out the names that begin with an underscore
lines = ["#ifndef Py_PYCONFIG_H", "#define Py_PYCONFIG_H", "#define _GNU_SOURCE 1",
         "#define _POSIX_C_SOURCE 200809L", "#define _XOPEN_SOURCE 700"]
done = set()
for name in names:
    if name in done or name == "Py_PYCONFIG_H" or name.startswith("_"):
        continue
    done.add(name)
    v = values.get(name, 0)
    if v in (0, "", None):
        lines.append(f"/* #undef {name} */")
    else:
        lines.append(f"#define {name} {v}")
lines.append("#endif")
open(out, "w").write("\n".join(lines) + "\n")
PYTHON
cat >"$w/port.py" <<'PYTHON'
"""Source edits, each `(file, old, new[, how often])`: an edit that does not
fit the source exactly stops the build."""
import sys
root = sys.argv[1]
EDITS = []
def edit(path, old, new, count=1):
    EDITS.append((path, old, new, count))

# Cython 3 knows no `long`
edit("numpy/random/_generator.pyx", "isinstance(size, (int, long, np.integer))", "isinstance(size, (int, np.integer))")

# CPython 3.10: _Py_HashDouble also takes the object, which stands in for a NaN's hash
P = "numpy/core/src/multiarray/scalartypes.c.src"
edit(P, "return _Py_HashDouble((double) PyArrayScalar_VAL(obj, @name@));", "return _Py_HashDouble(obj, (double) PyArrayScalar_VAL(obj, @name@));")
edit(P, "hashreal = _Py_HashDouble((double)", "hashreal = _Py_HashDouble(obj, (double)")
edit(P, "hashimag = _Py_HashDouble((double)", "hashimag = _Py_HashDouble(obj, (double)")
edit(P, "_Py_HashDouble(npy_half_to_double(", "_Py_HashDouble(obj, npy_half_to_double(")

# WebAssembly has no floating point status flags and its <fenv.h> defines none.
# What NumPy itself reports (an integer division by zero, a singular matrix) is
# kept in one word of _multiarray_umath's; _umath_linalg, which links npymath of
# its own, is pointed at that word when it is imported.
edit("numpy/core/src/npymath/ieee754.c.src", """#else
/* General GCC code, should work on most platforms */
""", """#elif defined(__EMSCRIPTEN__)

static int own_flags = 0;
int *npy_soft_floatstatus = &own_flags;

int npy_get_floatstatus_barrier(char *NPY_UNUSED(param))
{
    return *npy_soft_floatstatus;
}

int npy_clear_floatstatus_barrier(char *NPY_UNUSED(param))
{
    int flags = *npy_soft_floatstatus;
    *npy_soft_floatstatus = 0;
    return flags;
}

void npy_set_floatstatus_divbyzero(void) { *npy_soft_floatstatus |= NPY_FPE_DIVIDEBYZERO; }
void npy_set_floatstatus_overflow(void) { *npy_soft_floatstatus |= NPY_FPE_OVERFLOW; }
void npy_set_floatstatus_underflow(void) { *npy_soft_floatstatus |= NPY_FPE_UNDERFLOW; }
void npy_set_floatstatus_invalid(void) { *npy_soft_floatstatus |= NPY_FPE_INVALID; }

#else
/* General GCC code, should work on most platforms */
""")
edit("numpy/core/src/multiarray/multiarraymodule.c", """    PyDict_SetItemString(d, "_UFUNC_API", c_api);
""", """    PyDict_SetItemString(d, "_UFUNC_API", c_api);
    {
        extern int *npy_soft_floatstatus;
        PyObject *word = PyCapsule_New(npy_soft_floatstatus, "numpy soft floatstatus", NULL);
        if (word == NULL || PyDict_SetItemString(d, "_soft_floatstatus", word) < 0) {
            goto err;
        }
        Py_DECREF(word);
    }
""")
edit("numpy/linalg/umath_linalg.c.src", """    import_ufunc();

    d = PyModule_GetDict(m);
""", """    import_ufunc();
    {
        extern int *npy_soft_floatstatus;
        PyObject *core = PyImport_ImportModule("numpy.core._multiarray_umath");
        PyObject *word = core ? PyObject_GetAttrString(core, "_soft_floatstatus") : NULL;
        int *p = word ? PyCapsule_GetPointer(word, "numpy soft floatstatus") : NULL;
        Py_XDECREF(word);
        Py_XDECREF(core);
        if (p == NULL) {
            return NULL;
        }
        npy_soft_floatstatus = p;
    }

    d = PyModule_GetDict(m);
""")

# WebAssembly checks the type of every call through a pointer: these functions are
# called as PyArray_FillWithScalarFunc and PyArray_CompareFunc, so they must be those
P = "numpy/core/src/multiarray/arraytypes.c.src"
edit(P, "static void\nOBJECT_fillwithscalar(", "static int\nOBJECT_fillwithscalar(")
edit(P, "        buffer[i] = val;\n    }\n}\n/**begin repeat\n *\n * #NAME = BOOL, BYTE, UBYTE#",
     "        buffer[i] = val;\n    }\n    return 0;\n}\n/**begin repeat\n *\n * #NAME = BOOL, BYTE, UBYTE#")
edit(P, "static void\n@NAME@_fillwithscalar(", "static int\n@NAME@_fillwithscalar(", 2)
edit(P, "    memset(buffer, *value, length);\n", "    memset(buffer, *value, length);\n    return 0;\n")
edit(P, "    @type@ val = *value;\n\n    for (i = 0; i < length; ++i) {\n        buffer[i] = val;\n    }\n",
     "    @type@ val = *value;\n\n    for (i = 0; i < length; ++i) {\n        buffer[i] = val;\n    }\n    return 0;\n")
edit(P, "@TYPE@_compare(@type@ *pa, @type@ *pb)", "@TYPE@_compare(@type@ *pa, @type@ *pb, PyArrayObject *NPY_UNUSED(ap))", 2)

# ... and so must the functions that fill an array with random numbers, which return nothing
P = "numpy/random/_common.pxd"
edit(P, "ctypedef double (*random_double_fill)", "ctypedef void (*random_double_fill)")
edit(P, "ctypedef double (*random_float_fill)", "ctypedef void (*random_float_fill)")

# CPython's guard against endless recursion measures the C stack, which WebAssembly
# code hardly uses: the engine's own stack ends first, and that ends the interpreter.
# Here the depth is counted instead.
edit("numpy/core/src/common/npy_pycompat.h", """#include "numpy/npy_3kcompat.h"
""", """#include "numpy/npy_3kcompat.h"

#ifdef __EMSCRIPTEN__
static int npy_recursion_depth = 0;

static NPY_INLINE int
npy_enter_recursive_call(const char *where)
{
    if (npy_recursion_depth >= 200) {
        PyErr_Format(PyExc_RecursionError, "maximum recursion depth exceeded%s", where);
        return -1;
    }
    npy_recursion_depth++;
    return 0;
}
#undef Py_EnterRecursiveCall
#undef Py_LeaveRecursiveCall
#define Py_EnterRecursiveCall npy_enter_recursive_call
#define Py_LeaveRecursiveCall() (npy_recursion_depth--)
#endif
""")

# Since CPython 3.14 a local variable may lend its reference to a call, so that two
# references may mean "one owner" or "an owner and a view whose data would be freed"
edit("numpy/core/src/multiarray/shape.c", """        if (refcnt > 2) {
            PyErr_SetString(PyExc_ValueError,
                    "cannot resize an array that "
                    "references or is referenced\\n"
                    "by another array in this way.\\n"
                    "Use the np.resize function or refcheck=False");
""", """        if (refcnt > 1) {
            PyErr_SetString(PyExc_ValueError,
                    "cannot resize an array that "
                    "references or is referenced\\n"
                    "by another array in this way, or that may be.\\n"
                    "Use the np.resize function or refcheck=False");
""")

for path, old, new, count in EDITS:
    p = f"{root}/{path}"
    with open(p, encoding="utf-8") as f:
        text = f.read()
    have = text.count(old)
    if have != count:
        sys.exit(f"{path}: expected {count} of {old!r}, found {have}")
    with open(p, "w", encoding="utf-8") as f:
        f.write(text.replace(old, new))
print(len(EDITS), "edits")
PYTHON
cat >"$w/build.py" <<'PYTHON'
"""Cross-builds NumPy's C extensions with Emscripten, without distutils.

NumPy of that age is built by numpy.distutils, which neither runs on a current
Python nor knows cross compiling.  Its rules are few: expand the templates
(*.src), run three code generators, write two config headers, run Cython,
compile, link.  This file does just that.

usage: build.py SRC BUILD PYINC
"""
import concurrent.futures, glob, hashlib, os, re, runpy, shutil, subprocess, sys

src, out, pyinc = map(os.path.abspath, sys.argv[1:4])
jobs = int(os.environ.get("JOBS", "2"))
core = f"{src}/numpy/core"
gen = f"{out}/gen"
obj = f"{out}/obj"
lib = f"{out}/lib"
for d in (gen, obj, lib):
    os.makedirs(d, exist_ok=True)

ABI = ["-fPIC", "-fwasm-exceptions", "-sSUPPORT_LONGJMP=wasm"]
CFLAGS = ["-O2", "-g0", *ABI, "-fno-strict-aliasing", "-DNDEBUG",
          "-Wno-everything", "-Werror=implicit-function-declaration",
          "-Werror=int-conversion", "-Werror=return-type",
          "-Werror=incompatible-function-pointer-types",
          f"-ffile-prefix-map={src}=numpy", f"-ffile-prefix-map={out}=build"]
LDFLAGS = ["-O2", "-g0", "-sSIDE_MODULE=2", "-sWASM_BIGINT", *ABI[1:]]
SUFFIX = ".cpython-314-wasm32-emscripten.so"

def run(cmd, **kw):
    r = subprocess.run(cmd, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **kw)
    return r.returncode, r.stdout

def need(cmd, **kw):
    rc, text = run(cmd, **kw)
    if rc:
        sys.exit(f"{' '.join(cmd)}\n{text}")
    return text

def newer(target, *sources):
    return os.path.exists(target) and all(
        os.path.getmtime(target) >= os.path.getmtime(s) for s in sources if os.path.exists(s))

# ---- templates ------------------------------------------------------------
conv = runpy.run_path(f"{src}/numpy/distutils/conv_template.py", run_name="conv_template")

def expand(path):
    """SRC/numpy/core/src/x/y.c.src -> BUILD/gen/numpy/core/src/x/y.c (kept if up to date)"""
    rel = os.path.relpath(path, src)
    target = f"{gen}/{rel[:-len('.src')]}"
    if not newer(target, path):
        os.makedirs(os.path.dirname(target), exist_ok=True)
        text = conv["process_file"](path)
        with open(target, "w") as f:
            f.write(text)
    return target

def source(rel):
    path = f"{src}/numpy/{rel}"
    return expand(path) if path.endswith(".src") else path

for path in glob.glob(f"{core}/src/**/*.src", recursive=True):
    expand(path)

# ---- config headers -------------------------------------------------------
setup_common = {}
text = open(f"{core}/setup_common.py").read()
for name in ("MANDATORY_FUNCS", "OPTIONAL_STDFUNCS", "C99_FUNCS"):
    m = re.search(rf"^{name} = (\[.*?\])", text, re.M | re.S)
    setup_common[name] = eval(m.group(1))

def probe(names, prelude):
    """Which of the C functions do the target's headers declare?  (That the main
    module has them too is checked on the finished files.)"""
    os.makedirs(f"{out}/probe", exist_ok=True)
    def works(group):
        tag = group[0] if len(group) == 1 else "all_" + group[0]
        c = f"{out}/probe/{tag}.c"
        with open(c, "w") as f:
            f.write(prelude)
            f.write("void *volatile p;\nint main(void) {\n")
            f.writelines(f"  p = (void *){n};\n" for n in group)
            f.write("  return 0;\n}\n")
        return run(["emcc", "-c", "-Wno-everything", "-Werror=implicit-function-declaration", c, "-o", c + ".o"])[0] == 0
    if works(names):
        return list(names)
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        return [n for n, ok in zip(names, pool.map(lambda n: works([n]), names)) if ok]

def write_config():
    inc = f"{gen}/include/numpy"
    os.makedirs(inc, exist_ok=True)
    config, numpyconfig = f"{inc}/config.h", f"{inc}/_numpyconfig.h"
    if os.path.exists(config) and os.path.exists(numpyconfig):
        return
    maths = "#define _GNU_SOURCE\n#include <math.h>\n#include <stdio.h>\n#include <stdlib.h>\n#include <sys/mman.h>\n#include <fcntl.h>\n#include <locale.h>\n"
    # python's own pyconfig.h has already said these
    maybe = ["expm1", "log1p", "acosh", "atanh", "asinh", "hypot", "copysign", "ftello", "fseeko"]
    pyconfig = open(f"{pyinc}/pyconfig.h").read()
    optional = [f for f in setup_common["OPTIONAL_STDFUNCS"]
                if not (f in maybe and f"#define HAVE_{f.upper()} " in pyconfig)
                # of no use in a browser; and with backtrace NumPy would reuse what it takes
                # for temporaries, by counts of references that CPython 3.14 no longer keeps
                and f not in ("madvise", "fallocate", "backtrace")]
    found = probe(setup_common["MANDATORY_FUNCS"], maths)
    assert len(found) == len(setup_common["MANDATORY_FUNCS"])
    found += probe(optional, maths)
    for s in ("f", "l"):
        found += probe([f + s for f in setup_common["C99_FUNCS"]], maths)
    # None of musl's complex functions: some of them lose precision or cut the
    # plane at the wrong place, and NumPy brings good ones of its own.
    lines = ["SIZEOF_PY_INTPTR_T 4", "SIZEOF_OFF_T 8", "SIZEOF_PY_LONG_LONG 8",
             "HAVE_ENDIAN_H 1", "HAVE_FEATURES_H 1", "HAVE_DLFCN_H 1", "HAVE_COMPLEX_H 1",
             "MATHLIB m"]
    lines += [f"HAVE_{f.upper()} 1" for f in dict.fromkeys(found)]
    lines += [f"HAVE___BUILTIN_{b} 1" for b in
              ("ISNAN", "ISINF", "ISFINITE", "BSWAP32", "BSWAP64", "EXPECT", "MUL_OVERFLOW", "PREFETCH")]
    lines += ["HAVE_ATTRIBUTE_NONNULL 1", "HAVE___THREAD 1", "NPY_RESTRICT __restrict",
              "NPY_RELAXED_STRIDES_CHECKING 1", "HAVE_LDOUBLE_IEEE_QUAD_LE 1"]
    lines += [f"HAVE_DECL_{m}" for m in ("ISNAN", "ISINF", "SIGNBIT", "ISFINITE")]
    # the numbers above are the compiler's too
    check = """#include <Python.h>
#include <sys/types.h>
#define S(c) _Static_assert(c, #c)
S(sizeof(short)==2); S(sizeof(int)==4); S(sizeof(long)==4); S(sizeof(long long)==8);
S(sizeof(float)==4); S(sizeof(double)==8); S(sizeof(long double)==16);
S(sizeof(_Complex long double)==32); S(sizeof(Py_intptr_t)==4); S(sizeof(off_t)==8);
S(__LDBL_MANT_DIG__==113); S(sizeof(wchar_t)==4); S(sizeof(time_t)==8); S(sizeof(void*)==4);
S(SIZEOF_LONG==4); S(SIZEOF_VOID_P==4); S(SIZEOF_SIZE_T==4); S(PYLONG_BITS_IN_DIGIT==30);
"""
    with open(f"{out}/check.c", "w") as f:
        f.write(check)
    need(["emcc", "-c", f"-I{pyinc}", f"{out}/check.c", "-o", f"{out}/check.o"])
    with open(config, "w") as f:
        f.writelines(f"#define {l}\n" for l in lines)
        f.write("#ifndef _NPY_NPY_CONFIG_H_\n#error config.h is for npy_config.h alone\n#endif\n")
    pub = ["NPY_HAVE_ENDIAN_H 1", "NPY_SIZEOF_SHORT SIZEOF_SHORT", "NPY_SIZEOF_INT SIZEOF_INT",
           "NPY_SIZEOF_LONG SIZEOF_LONG", "NPY_SIZEOF_FLOAT 4", "NPY_SIZEOF_COMPLEX_FLOAT 8",
           "NPY_SIZEOF_DOUBLE 8", "NPY_SIZEOF_COMPLEX_DOUBLE 16", "NPY_SIZEOF_LONGDOUBLE 16",
           "NPY_SIZEOF_COMPLEX_LONGDOUBLE 32", "NPY_SIZEOF_PY_INTPTR_T 4", "NPY_SIZEOF_OFF_T 8",
           "NPY_SIZEOF_PY_LONG_LONG 8", "NPY_SIZEOF_LONGLONG 8", "NPY_NO_SMP 1",
           "NPY_HAVE_DECL_ISNAN", "NPY_HAVE_DECL_ISINF", "NPY_HAVE_DECL_SIGNBIT", "NPY_HAVE_DECL_ISFINITE",
           "NPY_USE_C99_COMPLEX 1", "NPY_HAVE_COMPLEX_DOUBLE 1", "NPY_HAVE_COMPLEX_FLOAT 1",
           "NPY_HAVE_COMPLEX_LONG_DOUBLE 1", "NPY_RELAXED_STRIDES_CHECKING 1", "NPY_USE_C99_FORMATS 1",
           'NPY_VISIBILITY_HIDDEN __attribute__((visibility("hidden")))',
           "NPY_ABI_VERSION 0x01000009", "NPY_API_VERSION 0x0000000D"]
    with open(numpyconfig, "w") as f:
        f.writelines(f"#define {l}\n" for l in pub)
        f.write("#ifndef __STDC_FORMAT_MACROS\n#define __STDC_FORMAT_MACROS 1\n#endif\n")

write_config()

# ---- code generators ------------------------------------------------------
def generate_api():
    inc = f"{gen}/include/numpy"
    # the generators import two packages of the tree; give them hollow ones
    code = f"""
import sys, types
for name, path in (("numpy", "{src}/numpy"), ("numpy.distutils", "{src}/numpy/distutils"), ("code_generators", "{core}/code_generators")):
    m = types.ModuleType(name); m.__path__ = [path]; sys.modules[name] = m
sys.path.insert(0, "{core}/code_generators")
import generate_numpy_api, generate_ufunc_api, generate_umath
generate_numpy_api.generate_api("{inc}", force=True)
generate_ufunc_api.generate_api("{inc}", force=True)
open("{inc}/__umath_generated.c", "w").write(generate_umath.make_code(generate_umath.defdict, "generate_umath.py"))
"""
    if not os.path.exists(f"{inc}/__umath_generated.c"):
        need([sys.executable, "-W", "ignore", "-c", code], cwd=f"{core}")
generate_api()

# ---- Cython ---------------------------------------------------------------
random = f"{src}/numpy/random"
def cythonize():
    work = f"{gen}/numpy/random"
    if not os.path.isdir(work):
        shutil.copytree(random, work, ignore=shutil.ignore_patterns("tests", "_examples"))
        shutil.copy(f"{src}/numpy/__init__.pxd", f"{gen}/numpy/__init__.pxd")
        open(f"{gen}/numpy/__init__.py", "a").close()
        from Cython import Tempita
        for t in glob.glob(f"{work}/*.in"):
            with open(t) as f:
                text = Tempita.sub(f.read())
            with open(t[:-3], "w") as f:
                f.write(text)
    todo = []
    for pyx in sorted(glob.glob(f"{work}/*.pyx")):
        c = pyx[:-4] + ".c"
        if not newer(c, pyx):
            todo.append((pyx, c))
    def one(job):
        pyx, c = job
        return need(["cython3", "-3", "-X", "legacy_implicit_noexcept=True", "-X", "binding=False",
                     "-X", "language_level=3", "-X", "cpow=True", "-X", "emit_code_comments=False", 
                     "-I", gen, os.path.relpath(pyx, gen), "-o", c], cwd=gen)
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for text in pool.map(one, todo):
            if text.strip():
                print(text)
cythonize()

# ---- extensions -----------------------------------------------------------
c = lambda d, names: [f"core/src/{d}/{n}" for n in names.split()]
npymath = c("npymath", "npy_math.c ieee754.c.src npy_math_complex.c.src halffloat.c")
npysort = c("npysort", "quicksort.c.src mergesort.c.src timsort.c.src heapsort.c.src radixsort.c.src selection.c.src binsearch.c.src")
common = c("common", "array_assign.c mem_overlap.c npy_longdouble.c ucsnarrow.c ufunc_override.c numpyos.c npy_cpu_features.c.src")
multiarray = c("multiarray", """alloc.c arrayobject.c arraytypes.c.src array_assign_scalar.c
  array_assign_array.c arrayfunction_override.c buffer.c calculation.c compiled_base.c common.c
  convert.c convert_datatype.c conversion_utils.c ctors.c datetime.c datetime_strings.c
  datetime_busday.c datetime_busdaycal.c descriptor.c dragon4.c dtype_transfer.c einsum.c.src
  flagsobject.c getset.c hashdescr.c item_selection.c iterators.c lowlevel_strided_loops.c.src
  mapping.c methods.c multiarraymodule.c nditer_templ.c.src nditer_api.c nditer_constr.c
  nditer_pywrap.c number.c refcount.c sequence.c shape.c scalarapi.c scalartypes.c.src strfuncs.c
  temp_elide.c typeinfo.c usertypes.c vdot.c""")
umath = c("umath", """umathmodule.c reduction.c loops.c.src matmul.c.src clip.c.src ufunc_object.c
  extobj.c scalarmath.c.src ufunc_type_resolution.c override.c""")
lapack = [f"linalg/lapack_lite/{n}.c" for n in
          "python_xerbla f2c_z_lapack f2c_c_lapack f2c_d_lapack f2c_s_lapack f2c_lapack f2c_blas f2c_config f2c".split()]
r = lambda names: [f"random/src/{n}" for n in names.split()]
npyrandom = r("distributions/logfactorial.c distributions/distributions.c distributions/random_mvhg_count.c "
              "distributions/random_mvhg_marginals.c distributions/random_hypergeometric.c")

INC_CORE = [f"{gen}/include", f"{gen}/include/numpy", f"{core}/include",
            f"{gen}/numpy/core/src/common", f"{gen}/numpy/core/src/npymath", f"{gen}/numpy/core/src/umath",
            f"{gen}/numpy/core/src/npysort", f"{gen}/numpy/core/src/multiarray",
            f"{core}/src/common", f"{core}/src", core, f"{core}/src/npymath", f"{core}/src/multiarray",
            f"{core}/src/umath", f"{core}/src/npysort"]
DEF = ["-DHAVE_NPY_CONFIG_H=1", "-D_FILE_OFFSET_BITS=64", "-D_LARGEFILE_SOURCE=1", "-D_LARGEFILE64_SOURCE=1"]
CORE = dict(inc=INC_CORE, flags=DEF + ["-DNPY_INTERNAL_BUILD=1"])
PLAIN = dict(inc=INC_CORE, flags=DEF)
INC_R = [f"{gen}/numpy/random", f"{random}", f"{random}/src", f"{random}/src/legacy"] + \
        [f"{random}/src/{g}" for g in ("mt19937", "philox", "pcg64", "sfc64")]
RAND = dict(inc=INC_CORE[:3] + [f"{core}/src/common"] + INC_R, flags=DEF + ["-DNPY_NO_DEPRECATED_API=0", "-U__GNUC_GNU_INLINE__"])
LEGACY = dict(inc=RAND["inc"], flags=RAND["flags"] + ["-DNP_RANDOM_LEGACY=1"])

EXT = {
  # numpy.core's docstrings name this one, so it always comes along
  "core/_multiarray_tests": [(c("multiarray", "_multiarray_tests.c.src") + ["core/src/common/mem_overlap.c"] + npymath, PLAIN)],
  "core/_multiarray_umath": [(multiarray + umath + npymath + common + npysort, CORE)],
  "linalg/lapack_lite": [(["linalg/lapack_litemodule.c"] + lapack, PLAIN)],
  "linalg/_umath_linalg": [(["linalg/umath_linalg.c.src"] + lapack + npymath, PLAIN)],
  "fft/_pocketfft_internal": [(["fft/_pocketfft.c"], PLAIN)],
  "random/_mt19937": [(["gen:_mt19937.c"] + r("mt19937/mt19937.c mt19937/mt19937-jump.c"), RAND)],
  "random/_philox": [(["gen:_philox.c"] + r("philox/philox.c"), RAND)],
  "random/_pcg64": [(["gen:_pcg64.c"] + r("pcg64/pcg64.c"), RAND)],
  "random/_sfc64": [(["gen:_sfc64.c"] + r("sfc64/sfc64.c"), RAND)],
  "random/_common": [(["gen:_common.c"] + npyrandom, RAND)],
  "random/bit_generator": [(["gen:bit_generator.c"], RAND)],
  "random/_generator": [(["gen:_generator.c"] + npyrandom, RAND)],
  "random/_bounded_integers": [(["gen:_bounded_integers.c"] + npyrandom, RAND)],
  "random/mtrand": [(["gen:mtrand.c"] + r("legacy/legacy-distributions.c") + npyrandom, LEGACY)],
}
TESTS = {
  "core/_umath_tests": [(c("umath", "_umath_tests.c.src") + npymath, PLAIN)],
  "core/_rational_tests": [(c("umath", "_rational_tests.c.src"), PLAIN)],
  "core/_struct_ufunc_tests": [(c("umath", "_struct_ufunc_tests.c.src"), PLAIN)],
  "core/_operand_flag_tests": [(c("umath", "_operand_flag_tests.c.src"), PLAIN)],
}
if os.environ.get("TESTS"):
    EXT.update(TESTS)

for path in (f"{src}/numpy/linalg/umath_linalg.c.src",):
    expand(path)

def object_for(rel, how):
    path = f"{gen}/numpy/random/{rel[4:]}" if rel.startswith("gen:") else source(rel)
    tag = hashlib.sha256(repr((how, CFLAGS)).encode()).hexdigest()[:8]
    o = f"{obj}/{tag}-" + os.path.relpath(path, src if path.startswith(src) else out).replace("/", "_") + ".o"
    inc = [f"-I{i}" for i in how["inc"] + [os.path.dirname(path), pyinc]]
    if path.startswith(gen + "/numpy"):   # generated file: its siblings lie in the source tree
        inc.append(f"-I{src}/" + os.path.relpath(os.path.dirname(path), gen))
    return path, o, ["emcc", "-c", *CFLAGS, *how["flags"], *inc, path, "-o", o]

work = {}
for name, groups in EXT.items():
    for files, how in groups:
        for rel in files:
            path, o, cmd = object_for(rel, how)
            work[o] = (path, cmd)
todo = [(o, p, cmd) for o, (p, cmd) in work.items() if not newer(o, p)]
print(f"{len(work)} objects, {len(todo)} to compile", flush=True)
failed = []
with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
    for (o, p, cmd), (rc, text) in zip(todo, pool.map(lambda t: run(t[2]), todo)):
        if rc:
            failed.append(p)
            print(f"FAILED {p}\n{text}", flush=True)
if failed:
    sys.exit(f"{len(failed)} files failed")

for name, groups in EXT.items():
    objects = [object_for(rel, how)[1] for files, how in groups for rel in files]
    target = f"{lib}/{name}{SUFFIX}"
    os.makedirs(os.path.dirname(target), exist_ok=True)
    need(["emcc", *LDFLAGS, f"-sEXPORTED_FUNCTIONS=_PyInit_{os.path.basename(name)}", *objects, "-o", target])
    print(f"{os.path.getsize(target):9d} {name}", flush=True)
PYTHON
cat >"$w/pack.py" <<'PYTHON'
"""usage: pack.py SRC BUILD OUT.whl  -- a wheel, the same bytes each time"""
import base64, hashlib, os, re, sys, zipfile
src, build, out = sys.argv[1:4]
with_tests = bool(os.environ.get("TESTS"))
VERSION = "1.19.5"
TAG = "cp314-cp314-pyemscripten_2026_0_wasm32"
SUFFIX = ".cpython-314-wasm32-emscripten.so"
DROP_DIRS = {"distutils", "f2py", "_build_utils", "code_generators", "_examples", "doc", "include", "src", "__pycache__"}
DROP_FILES = {"setup.py", "setup_common.py", "cversions.py", "conftest.py", "clapack_scrub.py", "fortran.py", "make_lite.py", "generate_umath_validation_data.py"}
if with_tests:
    DROP_FILES.discard("conftest.py")
else:
    DROP_DIRS.add("tests")
files = {}
for base, dirs, names in os.walk(f"{src}/numpy"):
    dirs[:] = sorted(d for d in dirs if d not in DROP_DIRS)
    for n in names:
        keep = n.endswith(".py") or (with_tests and "/tests" in base)
        if keep and n not in DROP_FILES:
            p = os.path.join(base, n)
            files[os.path.relpath(p, src)] = open(p, "rb").read()
for base, dirs, names in os.walk(f"{build}/lib"):
    for n in names:
        name = n.removesuffix(SUFFIX)
        if name != n and (with_tests or not name.endswith("_tests") or name == "_multiarray_tests"):
            p = os.path.join(base, n)
            files["numpy/" + os.path.relpath(p, f"{build}/lib")] = open(p, "rb").read()
files["numpy/__config__.py"] = b'''"""How this NumPy was built (numpy.distutils writes another text here)."""
__all__ = ["get_info", "show"]
lapack_lite_info = {"language": "c"}

def get_info(name):
    g = globals()
    return g.get(name, g.get(name + "_info", {}))

def show():
    print("built for wasm32-emscripten, without BLAS: its own lapack_lite")
'''
info = f"numpy-{VERSION}.dist-info"
meta = open(f"{src}/PKG-INFO", encoding="utf-8").read()
field = lambda k: re.search(rf"^{k}: *(.*)$", meta, re.M).group(1).strip()
files[f"{info}/METADATA"] = f"""Metadata-Version: 2.1
Name: numpy
Version: {VERSION}
Summary: {field("Summary")}
Home-page: {field("Home-page")}
Author: {field("Author")}
License: BSD-3-Clause
License-File: LICENSE.txt
Requires-Python: ==3.14.*

NumPy {VERSION}, from Debian's source package, with small edits for CPython
3.14 and WebAssembly; without numpy.distutils, numpy.f2py and the tests.
""".encode()
files[f"{info}/WHEEL"] = f"Wheel-Version: 1.0\nGenerator: build-numpy-wheel\nRoot-Is-Purelib: false\nTag: {TAG}\n".encode()
files[f"{info}/top_level.txt"] = b"numpy\n"
for rel in ("LICENSE.txt", "numpy/linalg/lapack_lite/LICENSE.txt", "numpy/random/LICENSE.md",
            "numpy/random/src/distributions/LICENSE.md", "numpy/random/src/mt19937/LICENSE.md",
            "numpy/random/src/pcg64/LICENSE.md", "numpy/random/src/philox/LICENSE.md", "numpy/random/src/sfc64/LICENSE.md"):
    files[f"{info}/licenses/{rel}"] = open(f"{src}/{rel}", "rb").read()
# these two keep their terms in the source file itself
for rel in ("numpy/core/src/multiarray/dragon4.c", "numpy/fft/_pocketfft.c"):
    text = open(f"{src}/{rel}", encoding="utf-8").read()
    files[f"{info}/licenses/{rel}.txt"] = text[:text.index("*/") + 2].encode() + b"\n"
files[f"{info}/licenses/debian/copyright"] = open(f"{src}/debian/copyright", "rb").read()
if os.environ.get("PYC"):
    # import without compiling: sourceless modules, for CPython 3.14 alone
    import importlib.util, marshal
    assert sys.version_info[:2] == (3, 14)
    for name in [n for n in files if n.endswith(".py")]:
        code = compile(files[name], "/lib/python3.14/site-packages/" + name, "exec", dont_inherit=True, optimize=0)
        # flags 0b01, unchecked: the hash is there, nobody compares it
        head = importlib.util.MAGIC_NUMBER + (1).to_bytes(4, "little") + importlib.util.source_hash(files[name])
        files[name + "c"] = head + marshal.dumps(code)
        del files[name]
record = []
for name in sorted(files):
    digest = base64.urlsafe_b64encode(hashlib.sha256(files[name]).digest()).rstrip(b"=").decode()
    record.append(f"{name},sha256={digest},{len(files[name])}\n")
record.append(f"{info}/RECORD,,\n")
method = zipfile.ZIP_STORED if os.environ.get("STORED") else zipfile.ZIP_DEFLATED
with zipfile.ZipFile(out, "w", method, compresslevel=9) as z:
    def add(name, data):
        entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
        entry.compress_type = method
        entry.external_attr = 0o644 << 16
        z.writestr(entry, data)
    for name in sorted(files):
        add(name, files[name])
    add(f"{info}/RECORD", "".join(record))
print(out, os.path.getsize(out), hashlib.sha256(open(out, "rb").read()).hexdigest())
PYTHON

# ---- build ----------------------------------------------------------------
say "compile (the log: $work/build.log)"
{ inside 'cd /w
  rm -rf numpy pyinc
  cp -a pristine numpy
  python3 port.py numpy
  cp -a /usr/include/python3.14 pyinc
  python3 make_pyconfig.py /usr/include/*/python3.14/pyconfig.h '"$python_member"' pyinc/pyconfig.h
  sum=$(cat port.py build.py make_pyconfig.py pyinc/pyconfig.h | sha256sum)
  if [ "$(cat .built 2>/dev/null)" != "$sum" ]; then rm -rf b; fi
  python3 build.py numpy b pyinc
  echo "$sum" >.built'; } >"$work/build.log" 2>&1 || { grep -v "^warning: " "$work/build.log" | tail -60 >&2; exit 1; }

# Whatever a side module imports, the main module must export.
say "imports"
cat >"$w/imports.mjs" <<'JS'
import fs from "node:fs";
const [wasm, lib] = process.argv.slice(2);
const names = (list) => new Set(list.map((e) => e.name));
const main = names(WebAssembly.Module.exports(new WebAssembly.Module(fs.readFileSync(wasm))));
const linker = new Set(["memory", "__indirect_function_table", "__stack_pointer", "__memory_base",
  "__table_base", "__c_longjmp", "__cpp_exception"]);
let missing = 0, seen = 0;
for (const file of fs.readdirSync(lib, { recursive: true }).filter((f) => f.endsWith(".so"))) {
  const module = new WebAssembly.Module(fs.readFileSync(`${lib}/${file}`));
  const own = names(WebAssembly.Module.exports(module));
  for (const { name } of WebAssembly.Module.imports(module)) {
    if (!linker.has(name) && !main.has(name) && !own.has(name)) {
      console.log(`${file}: Pyodide has no ${name}`);
      missing++;
    }
  }
  seen++;
}
console.log(`${seen} modules, ${missing} missing`);
process.exit(missing ? 1 : 0);
JS
cp "$pyodide/pyodide.asm.wasm" "$w/pyodide.asm.wasm"
inside 'cd /w && node imports.mjs pyodide.asm.wasm b/lib'

say "the wheel"
mkdir -p "$work/out"
name=numpy-$numpy-cp314-cp314-pyemscripten_2026_0_wasm32.whl
inside "cd /w && python3 pack.py numpy b $name"
cp "$w/$name" "$work/out/$name"
(cd "$work/out" && sha256sum "$name" && stat -c '%s bytes' "$name")
