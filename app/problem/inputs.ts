import { toArgument } from './author.ts';
import type { AnyCase, AnyTest, Entry, Problem } from './problem.ts';
import type { Argument } from './value.ts';

/** What of a problem reaches the interpreter, beside the learner's program. */
export interface ProblemInputs {
  readonly support: string | null;
  readonly entry: Entry;
  readonly also: readonly Entry[];
  readonly tests: readonly TestInputs[];
}

/** What of a test reaches the interpreter: inputs, and never a result. */
export interface TestInputs {
  readonly cases: readonly CaseInputs[];
  readonly seed: number | null;
  /** The time limit. */
  readonly seconds: number;
}

export type CaseInputs =
  | {
      readonly kind: 'call';
      /** What is called, where it is not the entry. */
      readonly of?: string;
      readonly args: readonly Argument[];
      readonly kwargs: readonly Named[];
    }
  | {
      readonly kind: 'chain';
      readonly start: Argument;
      readonly steps: readonly (readonly Argument[])[];
    }
  | {
      readonly kind: 'dialogue';
      readonly init: readonly Argument[];
      readonly calls: readonly (readonly [method: string, ...args: Argument[]])[];
      readonly read: readonly string[];
    }
  | {
      readonly kind: 'expression';
      readonly given: readonly Named[];
      readonly setup: string;
      readonly expr: string;
    };

type Named = readonly [name: string, value: Argument];

const SECONDS = 5;

/** The inputs of a problem, without anything that tells the answers. */
export const problemInputs = ({ support, statement, tests }: Problem): ProblemInputs => ({
  support,
  entry: statement.entry,
  also: statement.also,
  tests: tests.map(inputsOf),
});

/** The inputs of a test, without its expected results, views and tolerances. */
export const inputsOf = ({ cases, seed, timeout = SECONDS }: AnyTest): TestInputs => ({
  cases: cases.map(caseInputs),
  seed: seed ?? null,
  seconds: timeout,
});

function caseInputs(scenario: AnyCase): CaseInputs {
  const all = (written: readonly unknown[]) => written.map(toArgument);
  if ('expr' in scenario)
    return {
      kind: 'expression',
      given: named(scenario.given),
      setup: scenario.setup ?? '',
      expr: scenario.expr,
    };
  if ('init' in scenario) {
    const calls = scenario.calls.map(([name, ...args]) => [name, ...all(args)] as const);
    return { kind: 'dialogue', init: all(scenario.init), calls, read: scenario.read ?? [] };
  }
  if ('start' in scenario)
    return { kind: 'chain', start: toArgument(scenario.start), steps: scenario.steps.map(all) };
  return {
    kind: 'call',
    ...(scenario.of !== undefined && { of: scenario.of }),
    args: all(scenario.args),
    kwargs: named(scenario.kwargs),
  };
}

const named = (written: Readonly<Record<string, unknown>> = {}): readonly Named[] =>
  Object.entries(written).map(([name, value]) => [name, toArgument(value)]);
