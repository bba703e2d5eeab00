import type { Argument, Problem } from '#problem';
import { argumentsIn, kindOf, knownInputs } from './arguments.ts';
import type { Written } from './reading.ts';

/** What the tests pass where they pass an int, by the key of the argument. */
export function knownInts(problem: Problem): ReadonlyMap<string, KnownInts> {
  const passed = knownInputs(problem).flatMap(({ inputs }) =>
    argumentsIn(inputs, problem.statement),
  );
  const found = new Map<string, KnownInts>();
  for (const { key, value } of passed)
    if (typeof value === 'bigint')
      found.set(key, {
        largest: larger(size(value), found.get(key)?.largest ?? 0n),
        kinds: new Set(passed.filter((one) => one.key === key).map((one) => kindOf(one.value))),
      });
  return found;
}

interface KnownInts {
  readonly largest: bigint;
  /** Of all that is passed there. */
  readonly kinds: ReadonlySet<string>;
}

/**
 * Why an argument is nothing for the reference, which may take as many steps as an int says, on the page
 * itself; null where all are.
 */
export function beyondReach(inputs: Written, problem: Problem): string | null {
  const known = knownInts(problem);
  for (const { key, name, value } of argumentsIn(inputs, problem.statement)) {
    const ints = known.get(key);
    if (!ints || value === null || typeof value === 'boolean') continue;
    const number = numberOf(value);
    if (number === null) {
      if (ints.kinds.has(kindOf(value))) continue;
      return `The reference takes an int for ${name}. ${OWN}`;
    }
    const most = larger(FURTHER * ints.largest, LEAST);
    if (size(number) > most)
      return `The reference goes up to ${name} = ${most} here, so that the page does not stand still. ${OWN}`;
  }
  return null;
}

const OWN = 'This is what your code gives.';
/** So many times as far as the tests go, and as far as this anyway. */
const FURTHER = 10n;
const LEAST = 10_000n;

function numberOf(value: Argument): number | bigint | null {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  const isScalar = typeof value === 'object' && value !== null && kindOf(value) === 'number';
  return isScalar && 'data' in value ? (value.data[0] ?? null) : null;
}

const size = <T extends bigint | number>(value: T) => (value < 0 ? -value : value) as T;
const larger = (one: bigint, other: bigint) => (one > other ? one : other);
