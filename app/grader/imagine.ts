import { Changes, Raises, calledIn, raisedAs, toValue } from '#problem';
import type { AnyCase, Asked, Entry, Outcome, Program, Programs } from '#problem';

/**
 * What TypeScript programs do in a case, step by step: what the reference should give, or
 * what a known mistake would.
 *
 * A call and an expression are one step; a chain one a call; a dialogue one for the
 * constructor, one a method call and one an attribute read. The steps end at the first raise, a
 * chain also at None, which feeds no call.
 */
export const imagine = (scenario: AnyCase, programs: Programs, asked: Asked) => [
  ...imagineSteps(scenario, programs, asked),
];

/** The same, a step at a time: who is told enough by the first need not wait for a thousand. */
export function* imagineSteps(
  scenario: AnyCase,
  programs: Programs,
  asked: Asked,
): Generator<Outcome, void> {
  for (const result of catchRaises(resultsOf(scenario, programs, asked))) {
    yield toOutcome(result);
    if (result instanceof Raises) break;
  }
}

/** What a program throws in Python's name is its last result. */
function* catchRaises(results: Iterable<unknown>): Generator {
  try {
    yield* results;
  } catch (error) {
    if (!(error instanceof Raises)) throw error;
    yield error;
  }
}

function* resultsOf(scenario: AnyCase, programs: Programs, asked: Asked): Generator {
  const called = calledIn(scenario, asked);
  const program = programs[called.name];
  if (!program) throw new Error(`There is no ${called.name} in TypeScript.`);
  if ('expr' in scenario) yield scenario.expected(program as never, programs);
  else if ('init' in scenario) yield* converse(scenario, program);
  else if ('start' in scenario) yield* follow(scenario, program);
  else yield call(program, positional(scenario, called));
}

function* follow(
  { start, steps }: Extract<AnyCase, { start: unknown }>,
  program: Program,
): Generator {
  let fed: unknown = start;
  for (const rest of steps) {
    const result = call(program, [fed, ...rest]);
    yield result;
    fed = result instanceof Changes ? result.value : result;
    if (fed === null || fed === undefined) return;
  }
}

function* converse(
  { init, calls, read = [] }: Extract<AnyCase, { init: unknown }>,
  program: Program,
): Generator {
  const object = construct(program, init);
  yield object instanceof Raises ? object : null;
  for (const [method, ...args] of calls)
    yield (object[method] as (...args: unknown[]) => unknown)(...args.map(twinOf));
  for (const attribute of read) yield object[attribute];
}

/** The twin of a class may be an arrow function that returns the object. */
function construct(program: Program, init: readonly unknown[]): Record<string, unknown> {
  if (!('prototype' in program)) return call(program, init) as Record<string, unknown>;
  const Made = program as new (...args: readonly unknown[]) => Record<string, unknown>;
  return new Made(...init.map(twinOf));
}

function call(program: Program, args: readonly unknown[]): unknown {
  return (program as (...args: unknown[]) => unknown)(...args.map(twinOf));
}

/** A case's arguments in the reference's order; one that is left out is undefined. */
function positional(scenario: Extract<AnyCase, { args: unknown }>, entry: Entry): unknown[] {
  const { args, kwargs = {} } = scenario;
  const rest = entry.parameters.slice(args.length).map(({ name }) => kwargs[name]);
  return [...args, ...rest];
}

/** A callable argument reaches TypeScript as its twin. */
const twinOf = (argument: unknown): unknown =>
  typeof argument === 'object' && argument !== null && 'source' in argument && 'value' in argument
    ? argument.value
    : argument;

function toOutcome(result: unknown): Outcome {
  if (result instanceof Raises) return raisedAs(result.type);
  if (result instanceof Changes)
    return { kind: 'returned', value: toValue(result.value), changed: new Set(result.parameters) };
  return { kind: 'returned', value: toValue(result), changed: new Set() };
}
