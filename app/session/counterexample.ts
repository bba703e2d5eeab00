import fc from 'fast-check';
import type { AnyCase, AnyInputs, Problem } from '#problem';
import { grade, isFailing, undecided, writtenText } from '../grader/index.ts';
import type { Verdict } from '../grader/index.ts';
import { endExploring, explore } from './explore.ts';

/** How many inputs are tried. */
export const INPUTS = 300;
/** So long may a search go on, and so long and with so many inputs the search for a smaller one. */
const SEARCH_MS = 60_000;
const SMALLER_MS = 10_000;
const SMALLER = 300;
/** Smaller ones are come upon in so many ways, of which one may lead to a dead end. */
const ROUNDS = 8;
/** Smaller inputs are to be as plainly wrong, not just beyond what rounding does. */
const PLAIN = { absolute: 0.1, relative: 0.01 };

/** An input on which a program is wrong. */
export interface Counterexample {
  readonly verdict: Verdict;
  /** As Python text that can be kept as a case; null where there is none. */
  readonly text: string | null;
}

/**
 * Tries generated inputs on a program, one after the other, and then smaller ones than the first on
 * which it fails. Each input has the program loaded anew, so that none hangs on another.
 *
 * @param seed gives the same inputs again.
 * @param stopped ends it, when it is aborted; nothing is told from then on.
 * @param tell is told how many were tried, and the smallest counterexample yet.
 * @throws Error with a sentence for the learner when the program cannot be tried.
 */
export async function findCounterexample(
  problem: Problem,
  generated: AnyInputs,
  source: string,
  seed: number,
  stopped: AbortSignal,
  tell: (tried: number, found: Counterexample | null) => void,
): Promise<void> {
  let tried = 0;
  let found: Counterexample | null = null;
  let isPlain = false;
  let smaller = SMALLER;
  let end = performance.now() + SEARCH_MS;
  let fault: unknown = null;
  // What is not tried any more counts as right, and fast-check is soon through.
  const isLeft = () =>
    stopped.aborted || fault !== null || smaller === 0 || performance.now() > end;
  const isRight = async (scenario: AnyCase): Promise<boolean> => {
    if (isLeft()) return true;
    const decided = await decide(problem, source, scenario).catch((error: unknown) => {
      fault = error;
      return null;
    });
    if (decided === null || stopped.aborted) return true;
    const isWrong = isFailing(decided.verdict) && (decided.isPlain || !isPlain);
    if (found) smaller--;
    else {
      tried++;
      isPlain = isWrong && decided.isPlain;
      if (isWrong) end = performance.now() + SMALLER_MS;
    }
    const wrong = isWrong && toCounterexample(decided.verdict, scenario, problem);
    if (wrong && (!found || sizeOf(wrong) <= sizeOf(found))) found = wrong;
    tell(tried, found);
    return !isWrong;
  };
  stopped.addEventListener('abort', () => endExploring('search'));
  const search = (round: number) =>
    fc.check(fc.asyncProperty(generated, isRight), { seed: seed + round, numRuns: INPUTS });
  await search(0);
  const rounds = found ? ROUNDS : 1;
  for (let round = 1; round < rounds; round++) await search(round);
  if (fault !== null) throw fault;
}

const toCounterexample = (verdict: Verdict, scenario: AnyCase, { statement }: Problem) => ({
  verdict,
  text: writtenText(scenario, statement),
});

/** What is shorter to read is smaller. */
const sizeOf = ({ verdict, text }: Counterexample) => (text ?? verdict.input).length;

interface Decided {
  readonly verdict: Verdict;
  /** Whether it is wrong by far. */
  readonly isPlain: boolean;
}

/** What a program comes to in a case; null when it was given up. */
async function decide(
  problem: Problem,
  source: string,
  scenario: AnyCase,
): Promise<Decided | null> {
  const found = await explore(problem, source, [scenario], 'search');
  const test = { name: '', cases: [scenario] } as const;
  switch (found?.kind) {
    case undefined:
      return null;
    case 'refused': {
      const { type, message, line } = found.error;
      const place = line === null ? '' : ` on line ${line}`;
      throw new Error(`Your code could not be loaded: ${type}${place}: ${message}. ${CHANGE}`);
    }
    case 'lost':
      if (found.at === null) throw new Error(`${found.reason} ${CHANGE}`);
      return { verdict: undecided(problem, test, found.status, found.reason), isPlain: true };
    case 'played': {
      const verdict = grade(problem, test, found.played);
      // The learner is never blamed for a fault in the problem's files.
      if (verdict.status === 'crashed') throw new Error(verdict.message);
      const byFar = { name: '', cases: [{ ...scenario, tolerance: PLAIN }] } as const;
      return { verdict, isPlain: isFailing(grade(problem, byFar, found.played)) };
    }
  }
}

const CHANGE = 'Change it, then search again.';
