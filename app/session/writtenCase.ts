import { isDict, isList } from '#problem';
import type { AnyCase, Argument, NDArray, Problem, Value } from '#problem';
import { array, reshape } from 'numpy-ts/core';
import { expectedOutcomes } from '../grader/index.ts';
import { keyOf, methodKey } from './arguments.ts';
import { comparisonOf } from './comparison.ts';
import { knownInts } from './ints.ts';
import { NoTwin } from './reading.ts';
import type { Written } from './reading.ts';

/**
 * An input of the learner's as an author would have written it for the reference, compared as in the
 * tests: ints are bigints where the tests have them so, and numbers elsewhere; arrays are those of
 * numpy-ts.
 *
 * @returns a sentence when the reference takes it in no way.
 */
export function writtenCase(inputs: Written, problem: Problem): AnyCase | string {
  const rules = comparisonOf(inputs, problem);
  let why: unknown = null;
  for (const ints of WAYS)
    try {
      const scenario: AnyCase = { ...writeCase(inputs, problem, ints), ...rules };
      expectedOutcomes(scenario, problem.reference, problem.statement);
      return scenario;
    } catch (error) {
      why ??= error;
    }
  return why instanceof NoTwin ? NO_TWIN : NO_ANSWER;
}

const WAYS: readonly Ints[] = ['as in the tests', 'as numbers', 'as bigints'];

/** How an int reaches the reference, which tells it from a float only where it says so. */
type Ints = 'as in the tests' | 'as numbers' | 'as bigints';

const NO_ANSWER =
  'The reference has no answer for this input: the statement says what it may be. This is what your code gives.';
const NO_TWIN =
  'The reference knows the functions of the tests only, and not this one. This is what your code gives.';

function writeCase(inputs: Written, problem: Problem, ints: Ints): AnyCase {
  const known = knownInts(problem);
  const isInt = (key: string) =>
    ints === 'as in the tests' ? known.has(key) : ints === 'as bigints';
  const { entry, also } = problem.statement;
  switch (inputs.kind) {
    case 'call': {
      const { parameters, name } = also.find((one) => one.name === inputs.of) ?? entry;
      const at = (index: number) => isInt(keyOf(name, parameters[index]?.name));
      return {
        ...(name !== entry.name && { of: name }),
        args: inputs.args.map((arg, index) => write(arg, at(index))),
        ...(inputs.kwargs.length > 0 && {
          kwargs: Object.fromEntries(
            inputs.kwargs.map(([key, arg]) => [key, write(arg, isInt(keyOf(name, key)))]),
          ),
        }),
      } as never;
    }
    case 'chain': {
      const at = (index: number) => isInt(keyOf(entry.name, entry.parameters[index]?.name));
      return {
        start: write(inputs.start, at(0)),
        steps: inputs.steps.map((rest) => rest.map((arg, index) => write(arg, at(index + 1)))),
      } as never;
    }
    case 'dialogue': {
      const at = (index: number) => isInt(keyOf(entry.name, entry.parameters[index]?.name));
      return {
        init: inputs.init.map((arg, index) => write(arg, at(index))),
        calls: inputs.calls.map(([method, ...args]) => [
          method,
          ...(args as readonly Argument[]).map((arg, index) =>
            write(arg, isInt(methodKey(method, index))),
          ),
        ]),
        read: inputs.read,
      } as never;
    }
  }
}

function write(value: Argument, asBigInt: boolean): unknown {
  if (typeof value === 'bigint') return asBigInt || !isSafe(value) ? value : Number(value);
  if (typeof value === 'number') return asBigInt && Number.isInteger(value) ? BigInt(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map((item) => write(item, false));
  if (isDict(value)) return writeDict([...value]);
  switch (value.kind) {
    case 'tuple':
      return value.items.map((item) => write(item, false));
    case 'ndarray':
      return writeArray(value);
    default:
      return value;
  }
}

/** A dictionary with str keys is an object, as in the authors' files. */
function writeDict(pairs: readonly (readonly [Value, Value])[]): unknown {
  const written = pairs.map(([key, value]) => [key, write(value, false)] as const);
  const isNamed = written.every(([key]) => typeof key === 'string');
  return isNamed ? Object.fromEntries(written) : new Map(written);
}

function writeArray({ dtype, shape, data }: NDArray): unknown {
  const items = [...data].map(Number);
  if (shape.length === 0) return dtype === 'bool' ? items[0] === 1 : items[0];
  return reshape(array(items, dtype), [...shape]);
}

const isSafe = (value: bigint) => BigInt(Number(value)) === value;
