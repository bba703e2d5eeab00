import { problemInputs, toValue } from '#problem';
import type { Argument, Played, Problem, Value } from '#problem';
import { grade } from '../../../grader/index.ts';
import boot from '../../../python/harness/boot.py?raw';
import { HARNESS } from '../../../python/interpreter.ts';
import { toOrder } from '../../../python/order.ts';
import { readSteps } from '../../../python/reading.ts';
import type { Pool } from '../pool.ts';
import { callEach } from './calls.ts';
import type { Called, Program } from './calls.ts';
import mutantsProgram from './mutants.py?raw';
import operators from './operators.py?raw';
import playProgram from './play.py?raw';

/** A copy of the solution with one slip in it, and whether a test fails it. */
export interface Mutant {
  /** Where the slip is, counted from 1. */
  readonly line: number;
  readonly column: number;
  /** What stands there in place of what; no other mutant is called the same. */
  readonly what: string;
  readonly isKilled: boolean;
}

/** A mutant that has not been played. */
export interface Listed extends Omit<Mutant, 'isKilled'> {
  readonly source: string;
}

/** A longer solution has them evenly spread, so that a check stays quick. */
const MOST_MUTANTS = 100;
/** So many share an interpreter, one after the other. */
const BATCH = 30;
/** Seconds that the solution itself may take for all tests together. */
const PATIENCE = 60;

/**
 * The mutants of a problem's solution, each played against its tests: killed when a test fails, or
 * when it cannot be loaded, does not end, or ends Python.
 *
 * Many share an interpreter, and the solution has to pass once more after them: where it does not,
 * each gets an interpreter of its own.
 *
 * @param pool plays jobs, in interpreters of their own.
 * @throws Error when the solution does not pass, or Python cannot be started.
 */
export async function playMutants(
  pool: Pool,
  problem: Problem,
  solution: string,
): Promise<readonly Mutant[]> {
  const playAll = (sources: readonly string[], seconds: number) =>
    callEach(pool, PLAY, sources.map(toCall(problem)), seconds);
  const [[made = []], [first, own]] = await Promise.all([
    listMutants(pool, [solution]),
    // The second time is the one that counts: the engine has then compiled what it needs.
    playAll([solution, solution], PATIENCE),
  ]);
  if (!first || isKilled(problem, first) || own?.kind !== 'returned')
    throw new Error('the solution does not pass the tests');
  const seconds = 1 + (10 * own.ms) / 1_000;
  const playBatch = async (batch: readonly Listed[]): Promise<readonly Mutant[]> => {
    const played = await playAll([...batch.map(({ source }) => source), solution], seconds);
    const fates = played.map((called) => isKilled(problem, called));
    // One of them has changed Python for good: they go apart.
    if (fates.at(-1) && batch.length > 1)
      return (await Promise.all(batch.map((mutant) => playBatch([mutant])))).flat();
    return batch.map(({ source: _, ...mutant }, index) => ({
      ...mutant,
      isKilled: fates[index] === true,
    }));
  };
  return (await Promise.all(batchesOf(made).map(playBatch))).flat();
}

const LIST: Program = {
  source: mutantsProgram,
  support: operators,
  signature: 'list_mutants(source, most)',
};
const PLAY: Program = {
  source: playProgram,
  support: null,
  signature: 'play(boot, harness, support, inputs, cases, source)',
};

/** The mutants of each of these programs, in their order. */
export async function listMutants(
  pool: Pool,
  sources: readonly string[],
): Promise<readonly (readonly Listed[])[]> {
  const calls = sources.map((source) => [source, BigInt(MOST_MUTANTS)]);
  return (await callEach(pool, LIST, calls, PATIENCE)).map(readMutants);
}

const batchesOf = (mutants: readonly Listed[]) =>
  Array.from({ length: Math.ceil(mutants.length / BATCH) }, (_, index) =>
    mutants.slice(index * BATCH, (index + 1) * BATCH),
  );

/** What `play.py` needs to play a program. */
function toCall(problem: Problem): (source: string) => readonly Argument[] {
  const { inputs, cases } = toOrder({ ...problemInputs(problem), source: '' }, []);
  const given = [boot, HARNESS, problem.support, inputs, cases].map(toValue);
  return (source) => [...given, source];
}

function isKilled(problem: Problem, called: Called): boolean {
  if (called.kind === 'lost' || called.value === null) return true;
  const tests = called.value as readonly (readonly (readonly [string, string])[])[];
  try {
    return problem.tests.some((test, index) => {
      const played = (tests[index] ?? []).map(toPlayed);
      return grade(problem, test, played).status !== 'passed';
    });
  } catch {
    return true; // results that are too heavy to be read
  }
}

const toPlayed = ([steps, printed]: readonly [string, string]): Played => ({
  outcomes: readSteps(steps),
  printed,
  ms: 0,
});

function readMutants(called: Called): readonly Listed[] {
  if (called.kind !== 'returned') throw new Error('the mutants of the solution cannot be made');
  return (called.value as readonly ReadonlyMap<Value, Value>[]).map((mutant) => ({
    line: Number(mutant.get('line')),
    column: Number(mutant.get('column')),
    what: String(mutant.get('what')),
    source: String(mutant.get('source')),
  }));
}
