import { calledIn, inputsOf, isDict, isList } from '#problem';
import type { Argument, Asked, Problem } from '#problem';
import type { Written } from './reading.ts';

/** An argument of an input. */
export interface Passed {
  /** Which it is, the same in every input. */
  readonly key: string;
  /** The same for a reader. */
  readonly name: string;
  readonly value: Argument;
}

/** Where an argument stands: of what is called, and the name of the parameter or its place. */
export const keyOf = (called: string, parameter: string | number | undefined) =>
  `${called}.${parameter}`;
/** The methods of an object are not named in the statement. */
export const methodKey = (method: string, index: number) => keyOf(`it.${method}`, index);

/** The arguments of all calls of an input. */
export function argumentsIn(inputs: Written, asked: Asked): readonly Passed[] {
  const { name: called, parameters } = calledIn(inputs as never, asked);
  const pass = (name: string | undefined, value: Argument): Passed => ({
    key: keyOf(called, name),
    name: name ?? '',
    value,
  });
  const inPlace = (args: readonly Argument[], first = 0) =>
    args.map((value, index) => pass(parameters[first + index]?.name, value));
  switch (inputs.kind) {
    case 'call':
      return [...inPlace(inputs.args), ...inputs.kwargs.map(([name, value]) => pass(name, value))];
    case 'chain':
      return [...inPlace([inputs.start]), ...inputs.steps.flatMap((rest) => inPlace(rest, 1))];
    case 'dialogue':
      return [
        ...inPlace(inputs.init),
        ...inputs.calls.flatMap(([method, ...args]) =>
          (args as readonly Argument[]).map((value, index) => ({
            key: methodKey(method, index),
            name: `argument ${index + 1} of ${method}`,
            value,
          })),
        ),
      ];
  }
}

/** Inputs of the tests, each with its case; without those that are an author's own source. */
export const knownInputs = ({ tests }: Problem) =>
  tests.flatMap((test) =>
    inputsOf(test).cases.flatMap((inputs, at) => {
      const scenario = test.cases[at];
      return scenario && inputs.kind !== 'expression' ? [{ inputs, scenario }] : [];
    }),
  );

/** What kind of a value it is, where ints, floats and NumPy's scalars are numbers alike. */
export function kindOf(value: Argument): string {
  if (typeof value === 'bigint') return 'number';
  if (typeof value !== 'object' || value === null) return typeof value;
  if (isList(value)) return 'list';
  if (isDict(value)) return 'dict';
  return value.kind === 'ndarray' && value.shape.length === 0 ? 'number' : value.kind;
}
