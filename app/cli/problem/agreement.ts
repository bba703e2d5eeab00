import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { AnyCase, Played, Problem } from '#problem';
import { caseText } from '../../grader/callText.ts';
import { judge } from '../../grader/judge.ts';
import { wrong } from './finding.ts';
import type { Finding } from './finding.ts';
import { textOf } from './folder.ts';
import type { Folder } from './folder.ts';
import type { Play } from './play.ts';
import { PATIENT } from './pool.ts';
import { checkPurity, placeOfReference, textOfInputs } from './purity.ts';
import { adviseOnInts } from './wholeFloats.ts';

/** How many inputs are generated; always the same ones. */
export const INPUTS = 300;
const SEED = 7;
/** Times that smaller inputs are looked for, and how many each time at the most. */
const ROUNDS = 8;
const SMALLER = 400;

/** Why a solution is wrong in a case, or null where it agrees with the reference. */
type Disagreement = string | null;

/**
 * The reference and the Python solution agree on generated inputs, and the reference is pure on
 * them. Of the inputs on which they disagree, the smallest that is found is reported.
 */
export async function checkAgreement(
  folder: Folder,
  problem: Problem,
  generated: Arbitrary<AnyCase>,
  play: Play,
): Promise<readonly Finding[]> {
  const known = new Map<string, Disagreement>();
  const first = explore(generated, known);
  const impure = checkPurity(folder, problem, first.unknown);
  if (impure.length > 0) return impure;
  await learn(first.unknown, known, folder, problem, play);
  let failure = explore(generated, known);
  for (let round = 0; failure.smallest && failure.unknown.length > 0 && round < ROUNDS; round++) {
    await learn(failure.unknown, known, folder, problem, play);
    failure = explore(generated, known);
  }
  if (!failure.smallest) return [];
  const { smallest } = failure;
  const call = caseText(smallest, problem.statement).split('\n').join('; ');
  const reason = known.get(textOfInputs(smallest)) ?? '';
  return [
    reason.startsWith(NEEDS_INT)
      ? wrong('inputs.ts', `${call}: ${reason}`)
      : wrong(
          'reference.ts',
          `the reference and solution.py disagree on ${call}: ${reason}`,
          placeOfReference(folder, problem),
        ),
  ];
}

const NEEDS_INT = 'Python needs an int';

interface Explored {
  /** Cases that nobody has played yet; they count as right. */
  readonly unknown: readonly AnyCase[];
  readonly smallest: AnyCase | null;
}

/**
 * Goes through the generated inputs, and through smaller ones once one is known to fail. fast-check
 * asks for one after the other, and Python answers many at a time: so what is not known yet is noted.
 */
function explore(
  generated: Arbitrary<AnyCase>,
  known: ReadonlyMap<string, Disagreement>,
): Explored {
  const unknown = new Map<string, AnyCase>();
  const property = fc.property(generated, (scenario) => {
    const text = textOfInputs(scenario);
    if (!known.has(text) && unknown.size < Math.max(INPUTS, SMALLER)) unknown.set(text, scenario);
    return (known.get(text) ?? null) === null;
  });
  const { counterexample } = fc.check(property, { seed: SEED, numRuns: INPUTS });
  return { unknown: [...unknown.values()], smallest: counterexample?.[0] ?? null };
}

/** Has Python play cases, all in one interpreter, and notes what came of them. */
async function learn(
  cases: readonly AnyCase[],
  known: Map<string, Disagreement>,
  folder: Folder,
  problem: Problem,
  play: Play,
): Promise<void> {
  const [first, ...rest] = cases;
  if (!first) return;
  const test = { name: 'Generated', cases: [first, ...rest] as const, timeout: PATIENT.run };
  const generated = { ...problem, tests: [test], mistakes: [] };
  const { record, ending } = await play(textOf(folder, 'solution.py'), generated, PATIENT);
  // That the solution cannot be loaded is said where it is put to the tests.
  if (ending.kind === 'refused') return;
  for (const [index, scenario] of cases.entries()) {
    known.set(textOfInputs(scenario), decide(scenario, record.played[0]?.[index], problem));
  }
}

function decide(scenario: AnyCase, played: Played | undefined, problem: Problem): Disagreement {
  const { reference, statement } = problem;
  if (!played) return 'the solution did not come to an end';
  try {
    const { wrong: fault } = judge(scenario, played, reference, statement);
    const advice = fault?.error && adviseOnInts(fault.error);
    return advice || (fault?.message ?? null);
  } catch (error) {
    return `the reference fails: ${String(error)}`;
  }
}
