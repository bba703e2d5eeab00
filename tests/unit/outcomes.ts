import { parseSignature, toValue } from '#problem';
import type { AnyTest, Outcome, Played, Problem, Program } from '#problem';

/** The outcome of a call that returned, and changed these arguments. */
export const gave = (written: unknown, ...changed: readonly string[]): Outcome => ({
  kind: 'returned',
  value: toValue(written),
  changed: new Set(changed),
});

/** The outcome of a call that raised `KeyError: 'a'`. */
export const raised: Extract<Outcome, { kind: 'raised' }> = {
  kind: 'raised',
  error: {
    type: 'KeyError',
    types: ['KeyError', 'LookupError', 'Exception', 'BaseException'],
    message: "'a'",
    line: 2,
    traceback: 'Traceback',
  },
  changed: new Set(),
};

/** A case that came to these outcomes in two milliseconds. */
export const played = (...outcomes: readonly Outcome[]): Played => ({
  outcomes,
  printed: '',
  ms: 2,
});

/** A test of these cases, unchecked against any reference. */
export const testOf = (...cases: readonly object[]) =>
  ({ name: 'a test', cases }) as unknown as AnyTest;

/** A problem that asks for `f(x, y=1)`. */
export const problemOf = (reference: Program, more: object = {}) =>
  ({
    reference: { f: reference },
    statement: { entry: parseSignature('f(x, y=1)'), also: [] },
    ...more,
  }) as unknown as Problem;
