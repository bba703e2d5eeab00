/** What NumPy must be able to do, by what it is: Python that raises nothing; `np` is there. */
export const CHECKS: Readonly<Record<string, string>> = {
  arithmetic: `
a = np.array([[1.0, 2.0], [3.0, 4.0]])
assert (2 * a - 1).tolist() == [[1, 3], [5, 7]] and (a @ [1, 1]).tolist() == [3, 7]
assert (-7 // np.array([2, 3])).tolist() == [-4, -3] and (a**2).sum() == 30`,
  dtypes: `
assert (np.arange(3, dtype="i8") << 35)[2] == 1 << 36 and np.dtype(np.intp).itemsize == 4
assert (np.ones(2, "f4") / 3).dtype == np.float32 and np.array(["a", "bcd"]).dtype.str == "<U3"
assert (~np.array([True, False])).tolist() == [False, True] and np.array([2.9]).astype("i2")[0] == 2`,
  broadcasting: `
table = np.arange(3)[:, None] * 10 + np.arange(4)
assert table.shape == (3, 4) and table[1].tolist() == [10, 11, 12, 13]
assert np.broadcast_to(2, (3, 3)).sum() == 18`,
  indexing: `
a = np.arange(24).reshape(2, 3, 4)
assert a[1, ::-1, 2].tolist() == [22, 18, 14] and a[a % 7 == 0].tolist() == [0, 7, 14, 21]
assert a[[1, 0], [2, 0]].shape == (2, 4) and a[..., None].shape == (2, 3, 4, 1)`,
  'old randomness': `
np.random.seed(0)
assert abs(np.random.rand() - 0.5488135039273248) < 1e-15
assert np.random.gamma([1, 2], size=(3, 2)).shape == (3, 2) and np.random.permutation(9).sum() == 36`,
  'new randomness': `
g = np.random.default_rng(12345)
assert abs(g.random() - 0.22733602246716966) < 1e-15
assert g.integers(0, 10, 5).max() < 10 and g.choice(5, 3, replace=False).size == 3
assert abs(g.normal(size=20_000).mean()) < 0.05 and g.standard_normal(3, dtype="f4").dtype == np.float32
for bits in (np.random.PCG64, np.random.Philox, np.random.SFC64, np.random.MT19937):
    assert 0 <= np.random.Generator(bits(1)).random() < 1`,
  'solving and inverting': `
a = np.random.default_rng(1).normal(size=(30, 30))
assert np.allclose(a @ np.linalg.inv(a), np.eye(30))
assert np.allclose(a @ np.linalg.solve(a, np.ones(30)), 1) and np.isclose(np.linalg.det(2 * np.eye(3)), 8)`,
  decompositions: `
a = np.random.default_rng(2).normal(size=(20, 20))
u, s, v = np.linalg.svd(a)
q, r = np.linalg.qr(a)
w, e = np.linalg.eigh(a + a.T)
c = np.linalg.cholesky(a @ a.T + np.eye(20))
assert np.allclose(u * s @ v, a) and np.allclose(q @ r, a) and np.allclose(e * w @ e.T, a + a.T)
assert np.allclose(c @ c.T, a @ a.T + np.eye(20)) and np.linalg.matrix_rank(np.ones((3, 3))) == 1`,
  'Fourier transforms': `
x = np.random.default_rng(3).normal(size=90)
assert np.allclose(np.fft.ifft(np.fft.fft(x)).real, x) and np.allclose(np.fft.irfft(np.fft.rfft(x), 90), x)
assert np.fft.fft2(np.ones((3, 3)))[0, 0] == 9`,
  'Einstein sums': `
a = np.arange(6.0).reshape(2, 3)
assert np.einsum("ij,kj->ik", a, a).tolist() == (a @ a.T).tolist() and np.tensordot(a, a, 2) == 55
assert np.allclose(np.einsum("ij,jk,kl->il", a, a.T, a, optimize=True), a @ a.T @ a)`,
  sorting: `
x = np.random.default_rng(4).random(3_000)
for kind in ("quicksort", "heapsort", "stable"):
    for code in ("f4", "i2", "i8", "O", "U6"):
        y = np.sort((x * 1_000).astype("i8").astype(code), kind=kind)
        assert (y[:-1] <= y[1:]).all()
assert np.argsort([3, 1, 2]).tolist() == [1, 2, 0] and np.unique([3, 1, 3]).tolist() == [1, 3]
assert np.partition(x, 9)[9] == np.sort(x)[9] and np.searchsorted([1, 2, 3], 2) == 1`,
  reductions: `
a = np.arange(12.0).reshape(3, 4)
assert a.sum(0).tolist() == [12, 15, 18, 21] and a.mean() == 5.5 and a.argmax() == 11
assert np.median([1, 3, 2]) == 2 and np.percentile([1, 2, 3, 4], 50) == 2.5
assert np.maximum.accumulate([1, 3, 2]).tolist() == [1, 3, 3] and a.clip(2, 5).max() == 5`,
  shapes: `
a = np.arange(6)
assert np.stack([a, a]).shape == (2, 6) and np.split(a, 3)[2].tolist() == [4, 5] and np.pad(a, 1).size == 8
assert a.reshape(2, -1).T.ravel().tolist() == [0, 3, 1, 4, 2, 5] and np.where(a > 3, 1, 0).sum() == 2`,
  functions: `
x = np.linspace(0, 1, 11)
assert np.allclose(np.sin(x) ** 2 + np.cos(x) ** 2, 1) and np.allclose(np.log(np.exp(x)), x)
assert np.allclose(np.exp(1j * np.pi), -1) and np.hypot(3, 4) == 5 and np.power(2.0, 10) == 1_024
assert np.polyfit([0, 1, 2], [1, 3, 5], 1).round(6).tolist() == [2, 1] and np.interp(1.5, [1, 2], [10, 20]) == 15`,
  printing: `
assert str(np.array([[1.5, 2], [3, 4]])) == "[[1.5 2. ]\\n [3.  4. ]]" and repr(np.array([1, 2])) == "array([1, 2])"
assert str(np.arange(2_000)).endswith("... 1997 1998 1999]") and str(np.float32(0.1)) == "0.1"
assert np.array2string(np.array([np.pi]), precision=3) == "[3.142]"`,
  'reading and writing': `
import io, pickle
for a in (np.arange(5.0), np.array(["a", "bc"]), np.zeros((2, 3), "c16"), np.array([(1, 2.0)], dtype="i4,f8")):
    file = io.BytesIO()
    np.save(file, a)
    file.seek(0)
    assert (np.load(file) == a).all() and (pickle.loads(pickle.dumps(a)) == a).all()
file = io.BytesIO()
np.savez_compressed(file, x=np.arange(3))
file.seek(0)
assert np.load(file)["x"].tolist() == [0, 1, 2]
assert np.loadtxt(io.StringIO("1,2\\n3,4"), delimiter=",").tolist() == [[1, 2], [3, 4]]`,
  errors: `
for kind, text, code in (
    (ValueError, "could not be broadcast", "np.ones(3) + np.ones(4)"),
    (IndexError, "out of bounds", "np.ones(3)[5]"),
    (ValueError, "cannot reshape", "np.arange(6).reshape(4, 2)"),
    (TypeError, "", "np.ones(3) + {}"),
    (np.linalg.LinAlgError, "Singular", "np.linalg.inv(np.zeros((2, 2)))"),
    (np.linalg.LinAlgError, "positive definite", "np.linalg.cholesky(-np.eye(2))"),
):
    try:
        eval(code, {"np": np})
    except kind as error:
        assert text in str(error), error
    else:
        raise AssertionError(code)
with np.errstate(all="raise"):
    try:
        np.array([1]) // 0
    except FloatingPointError:
        pass
    else:
        raise AssertionError("errstate")`,
  'records, masks and dates': `
r = np.array([("a", 1), ("b", 2)], dtype=[("n", "U1"), ("v", "i4")])
assert r[r["n"] == "b"]["v"][0] == 2 and str(np.ma.array([1, 2, 3], mask=[0, 1, 0])) == "[1 -- 3]"
assert (np.datetime64("2024-03-01") - np.datetime64("2024-02-01")).astype(int) == 29
assert np.vectorize(lambda v: v + 1)([1, 2]).tolist() == [2, 3] and np.char.upper(["a"]).tolist() == ["A"]`,
  'large arrays': `
x = np.arange(5_000_000, dtype=np.float64)
assert x.sum() == 12_499_997_500_000 and np.sort(x[::-1])[0] == 0`,
  'many small calls': `
a = np.zeros(3)
for _ in range(5_000):
    a = np.add(a, [1.0, 2.0, 3.0]).reshape(3)
assert a.tolist() == [5_000, 10_000, 15_000]`,
};
