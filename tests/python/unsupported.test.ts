import { describe, expect, it } from 'vitest';
import { NUMPY } from '../wheel.ts';
import { firstSteps, startPlayer, testOf } from './pyodide.ts';

const play = await startPlayer();

const SOURCE = `
import collections, enum, threading
import numpy as np

class Plain: pass
class Float(float): pass
class Int(int): pass
class Str(str): pass
class List(list): pass
class Dict(dict): pass
class Array(np.ndarray): pass
class Renamed:
    __qualname__ = "something.else"
class Meta(type):
    __name__ = property(lambda cls: 1 / 0)
class Hidden(metaclass=Meta): pass
class Colour(enum.Enum):
    RED = 1
class Number(enum.IntEnum):
    ONE = 1
Point = collections.namedtuple("Point", "x y")

def nest(depth, value=None):
    for _ in range(depth):
        value = [value]
    return value

cyclic = []
cyclic.append(cyclic)
ring = {}
ring["self"] = (ring,)

def f(source):
    return eval(source)
`;

function eachIsTold(rows: readonly (readonly [source: string, what: string])[]) {
  const cases = rows.map(([expression]) => ({ args: [expression] }));
  const found = firstSteps(play(SOURCE, 'f(source)', [testOf(...cases)]));
  it.each(rows.map(([expression, what], index) => [expression, what, found[index]] as const))(
    '%s is %s',
    (_, what, outcome) => expect(outcome).toEqual({ kind: 'unsupported', what }),
  );
}

describe('what cannot cross is named by its type:', () => {
  eachIsTold([
    ['(i for i in "ab")', 'a value of type generator (use return instead of yield)'],
    ['f', 'a value of type function (are the parentheses of a call missing?)'],
    ['len', 'a value of type builtin_function_or_method'],
    ['map(f, [])', 'a value of type map'],
    ['range(3)', 'a value of type range'],
    ['{}.keys()', 'a value of type dict_keys'],
    ['b"ab"', 'a value of type bytes'],
    ['...', 'a value of type ellipsis'],
    ['np', 'a value of type module'],
    ['Plain', 'a value of type type'],
    ['Plain()', 'a value of type Plain'],
    ['Renamed()', 'a value of type Renamed'],
    ['Hidden()', 'a value of type Hidden'],
    ['type("x" * 500, (), {})()', `a value of type ${'x'.repeat(80)}`],
    ['Colour.RED', 'a value of type Colour'],
    ['Number.ONE', 'a value of type Number'],
    ['Point(1, 2)', 'a value of type Point'],
    ['Float(1)', 'a value of type Float'],
    ['Int(1)', 'a value of type Int'],
    ['Str("a")', 'a value of type Str'],
    ['List()', 'a value of type List'],
    ['Dict()', 'a value of type Dict'],
    ['collections.OrderedDict()', 'a value of type OrderedDict'],
    ['collections.deque()', 'a value of type deque'],
    ['ValueError("a")', 'a value of type ValueError'],
    ['np.matrix([1])', 'a value of type matrix'],
    ['np.ma.array([1])', 'a value of type MaskedArray'],
    ['np.zeros(1).view(Array)', 'a value of type Array'],
    ['np.longdouble(1)', `a value of type ${NUMPY.startsWith('1.') ? 'float128' : 'longdouble'}`],
    ['np.str_("a")', 'a value of type str_'],
    ['np.datetime64("2020")', 'a value of type datetime64'],
    ['np.float64', 'a value of type type'],
    ['[1, {"a": (Plain(),)}]', 'a value of type Plain'],
    ['{Plain: 1}', 'a value of type type'],
  ]);
});

describe('an array of what has no number is named by its dtype:', () => {
  eachIsTold([
    ['np.array([None])', 'an array of dtype object'],
    ['np.array(["abc"])', 'an array of dtype <U3'],
    ['np.array([b"abc"])', 'an array of dtype |S3'],
    ['np.zeros(1, np.longdouble)', 'an array of dtype float128'],
    ['np.zeros(1, "M8[D]")', 'an array of dtype datetime64[D]'],
    ['np.zeros(1, [("a", "i4")])', "an array of dtype [('a', '<i4')]"],
    ['[np.array([Plain()])]', 'an array of dtype object'],
  ]);
});

describe('what is too large is told by how large it may be:', () => {
  eachIsTold([
    ['[0.0] * 100_000', 'more than 100,000 numbers'],
    ['[[]] * 100_000', 'more than 100,000 numbers'],
    ['[""] * 100_000', 'more than 100,000 numbers'],
    ['[np.zeros(0)] * 100_000', 'more than 100,000 numbers'],
    ['np.zeros(100_001)', 'more than 100,000 numbers'],
    ['[np.zeros(60_000), np.zeros(60_000)]', 'more than 100,000 numbers'],
    ['np.broadcast_to(1.0, (2**25,))', 'more than 100,000 numbers'],
    ['"x" * 1_000_001', 'more than 1,000,000 characters'],
    ['{"x" * 600_000: "y" * 600_000}', 'more than 1,000,000 characters'],
    ['[1 << 99_999] * 50', 'more than 1,000,000 characters'],
    ['1 << 100_000', 'an int of 100,001 bits'],
    ['nest(41)', 'a value nested more than 40 deep'],
    ['nest(2_000)', 'a value nested more than 40 deep'],
    ['cyclic', 'a value nested more than 40 deep'],
    ['ring', 'a value nested more than 40 deep'],
  ]);
});

describe('what is as large as may be still crosses:', () => {
  const rows = [
    'np.zeros(100_000)',
    '[0.0] * 99_999',
    '"x" * 1_000_000',
    '1 << 99_999',
    'nest(40)',
  ];
  const cases = rows.map((expression) => ({ args: [expression] }));
  const found = firstSteps(play(SOURCE, 'f(source)', [testOf(...cases)]));
  it.each(rows.map((row, index) => [row, found[index]] as const))('%s', (_, outcome) =>
    expect(outcome?.kind).toBe('returned'),
  );
});
