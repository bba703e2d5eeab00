import type { Diagnosis, Function, Recogniser } from './recogniser.ts';

/** Every result is what the right function gives for other arguments, or is an argument. */
export const recogniseParameters: Recogniser = ({ entry, scenarios }) => {
  if (entry.kind === 'class') return [];
  const names = entry.parameters.map(({ name }) => name);
  const each = (diagnose: (name: string, at: number) => readonly Diagnosis[]) =>
    names.flatMap(diagnose);
  const swapped = (name: string, at: number) =>
    names.slice(at + 1).map((other, ahead) => swap(name, other, at, at + 1 + ahead));
  const isFed = scenarios.some((scenario) => 'start' in scenario);
  return [
    ...each((name, at) => [unchanged(name, at)]),
    ...each((name, at) => [off(name, at, -1n), off(name, at, 1n)]),
    ...each(swapped),
    ...each((name, at) => (entry.parameters[at]?.optional ? [ignored(name, at)] : [])),
    ...each((name, at) => [fixed(name, at, 0), fixed(name, at, 1)]),
    ...(isFed ? [twice] : []),
  ];
};

const unchanged = (name: string, at: number): Diagnosis => ({
  fact: `Every result is ${name} as it came in`,
  hint: 'is the new value computed, and is it the one that is returned?',
  way: {
    kind: 'twin',
    twin:
      () =>
      (...args) =>
        present(args[at]),
  },
});

/** Off by one step: nine values in place of ten, or one loop too many. */
const off = (name: string, at: number, by: bigint): Diagnosis => ({
  fact: `Every result is the one expected for ${name} ${by < 0n ? '-' : '+'} 1`,
  hint: `is there a step too ${by < 0n ? 'few' : 'many'}?`,
  way: changing(at, (argument) => (typeof argument === 'bigint' ? argument + by : refuse())),
});

const swap = (name: string, other: string, at: number, to: number): Diagnosis => ({
  fact: `Every result is the one expected with ${name} and ${other} swapped`,
  hint: 'which of the two belongs where?',
  way: {
    kind: 'twin',
    twin:
      (right) =>
      (...args) =>
        right(...args.with(at, present(args[to])).with(to, present(args[at]))),
  },
});

const ignored = (name: string, at: number): Diagnosis => ({
  fact: `Every result is the one expected where ${name} is left out`,
  hint: `is ${name} used?`,
  way: changing(at, () => undefined),
});

const fixed = (name: string, at: number, number: 0 | 1): Diagnosis => ({
  fact: `Every result is the one expected for ${name} = ${number}`,
  hint: `is ${name} used, or its ${number === 0 ? 'term' : 'factor'} left out?`,
  way: changing(at, (argument) => filled(argument, number)),
});

const twice: Diagnosis = {
  fact: 'Every result is the one expected after two steps',
  hint: 'is the step made twice?',
  way: {
    kind: 'twin',
    twin:
      (right) =>
      (first, ...rest) =>
        right(right(first, ...rest), ...rest),
  },
};

/** An argument that is left out may be changed as well. */
const changing = (at: number, change: (argument: unknown) => unknown): Diagnosis['way'] => ({
  kind: 'twin',
  twin:
    (right: Function) =>
    (...args) => {
      const own = [...args];
      own[at] = change(args[at]);
      return right(...own);
    },
});

const present = (argument: unknown) => (argument === undefined ? refuse() : argument);

/** @throws RangeError where nothing is known of the result: no run is explained by that. */
function refuse(): never {
  throw new RangeError();
}

/** A number or a numpy-ts array of floats, all of it this number. */
function filled(argument: unknown, number: 0 | 1): unknown {
  if (typeof argument === 'bigint') return BigInt(number);
  if (typeof argument === 'number') return number;
  if (typeof argument !== 'object' || argument === null || !('copy' in argument)) refuse();
  const array = (argument as { copy(): { data: Float64Array | BigInt64Array } }).copy();
  array.data.fill((array.data instanceof BigInt64Array ? BigInt(number) : number) as never);
  return array;
}
