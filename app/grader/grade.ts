import type { AnyCase, AnyTest, Loss, Outcome, Played, Problem } from '#problem';
import { caseText } from './callText.ts';
import { findDiagnosis } from './diagnosis.ts';
import { expectedOutcomes, judge, outcomeText } from './judge.ts';
import type { Finding } from './judge.ts';
import { findMistake } from './mistake.ts';
import type { Passed, Failed, Raised, Undecided, Verdict } from './verdict.ts';

/**
 * The verdict on a test whose every case was played: of its first wrong case, or its first.
 * A fault in the problem's own files is said to be one, and never blamed on the learner.
 */
export function grade(problem: Problem, test: AnyTest, played: readonly Played[]): Verdict {
  return orBlame(() => decide(problem, test, played));
}

function orBlame<V extends Verdict>(decision: () => V): V | Undecided {
  try {
    return decision();
  } catch (error) {
    const message = `The files of this problem are at fault, not your code: ${String(error)}`;
    return { status: 'crashed', input: '', expected: '', message };
  }
}

function decide(problem: Problem, test: AnyTest, played: readonly Played[]): Verdict {
  const ms = played.reduce((sum, one) => sum + one.ms, 0);
  return toVerdict(findDeciding(problem, test, played).finding, ms);
}

/** What a test's verdict is about: its first wrong case, or its first, and what that came to. */
interface Deciding {
  readonly scenario: AnyCase;
  readonly outcomes: readonly Outcome[];
  readonly finding: Finding;
}

/** @param played what came back of the test's cases; one that did not come back is wrong at its first step. */
export function findDeciding(
  { reference, statement }: Problem,
  { name, cases }: AnyTest,
  played: readonly Played[],
): Deciding {
  let first: Deciding | undefined;
  for (const [at, scenario] of cases.entries()) {
    const one = played[at] ?? NOT_PLAYED;
    const finding = judge(scenario, one, reference, statement);
    const deciding = { scenario, outcomes: one.outcomes, finding };
    if (finding.wrong) return deciding;
    first ??= deciding;
  }
  if (!first) throw new Error(`The test "${name}" has no case.`);
  return first;
}

const NOT_PLAYED: Played = { outcomes: [], printed: '', ms: 0 };

function toVerdict(finding: Finding, ms: number): Passed | Failed | Raised {
  const { wrong, exhibit, input, expected, actual } = finding;
  const evidence = { input, expected, actual };
  if (wrong === null) return { status: 'passed', ...evidence, exhibit: exhibit(), message: '', ms };
  const { message, error } = wrong;
  return error
    ? { status: 'raised', ...evidence, message, ms, error, mistake: null }
    : { status: 'failed', ...evidence, exhibit: exhibit(), message, ms, mistake: null };
}

/**
 * The verdict on a test that did not come back.
 *
 * @param at the case that was under way, where it is known.
 */
export function undecided(
  problem: Problem,
  test: AnyTest,
  status: Loss,
  message: string,
  at = 0,
): Undecided {
  const { reference, statement } = problem;
  const scenario = test.cases[at] ?? test.cases[0];
  return orBlame((): Undecided => {
    const [expected, next] = expectedOutcomes(scenario, reference, statement);
    const isOne = expected !== undefined && next === undefined;
    const input = caseText(scenario, statement);
    return { status, input, expected: isOne ? outcomeText(expected) : '', message };
  });
}

/** The verdicts with the sentence of what explains every outcome: a known mistake, else a diagnosis. */
export function explain(
  problem: Problem,
  verdicts: readonly Verdict[],
  played: readonly (readonly Played[] | null)[],
): readonly Verdict[] {
  const mistake = findMistake(problem, played) ?? findDiagnosis(problem, played);
  return verdicts.map((verdict) =>
    verdict.status === 'failed' || verdict.status === 'raised' ? { ...verdict, mistake } : verdict,
  );
}
