import { calledIn } from '#problem';
import type { Problem } from '#problem';
import type { Written } from './reading.ts';

/** The largest int that the tests pass, by function and parameter as {@link intKey} writes them. */
export function largestInts({ statement, tests }: Problem): ReadonlyMap<string, bigint> {
  const largest = new Map<string, bigint>();
  for (const scenario of tests.flatMap(({ cases }) => cases)) {
    if (!('args' in scenario) && !('init' in scenario)) continue;
    const called = calledIn(scenario, statement);
    const args: readonly unknown[] = 'args' in scenario ? scenario.args : scenario.init;
    for (const [index, { name }] of called.parameters.entries()) {
      const arg = args[index] ?? scenario.kwargs?.[name];
      const key = intKey(called.name, name);
      if (typeof arg === 'bigint') largest.set(key, larger(size(arg), largest.get(key) ?? 0n));
    }
  }
  return largest;
}

export const intKey = (called: string, parameter: string | undefined) => `${called}.${parameter}`;

/**
 * Why an int is too large for the reference, which may take as many steps, on the page itself; null
 * where none is.
 */
export function beyondReach(inputs: Written, problem: Problem): string | null {
  if (inputs.kind === 'chain') return null;
  const { name: called, parameters } = calledIn(inputs as never, problem.statement);
  const largest = largestInts(problem);
  const args = (inputs.kind === 'call' ? inputs.args : inputs.init).map(
    (arg, index) => [parameters[index]?.name, arg] as const,
  );
  for (const [name, arg] of [...args, ...(inputs.kind === 'call' ? inputs.kwargs : [])]) {
    const known = largest.get(intKey(called, name));
    if (known === undefined || (typeof arg !== 'bigint' && typeof arg !== 'number')) continue;
    const most = larger(FURTHER * known, LEAST);
    if (size(arg) > most)
      return `The reference goes up to ${name} = ${most} here, so that the page does not stand still. This is what your code gives.`;
  }
  return null;
}

/** So many times as far as the tests go, and as far as this anyway. */
const FURTHER = 10n;
const LEAST = 10_000n;

const size = <T extends bigint | number>(value: T) => (value < 0 ? -value : value) as T;
const larger = (one: bigint, other: bigint) => (one > other ? one : other);
