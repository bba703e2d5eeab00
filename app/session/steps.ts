import { inputsOf } from '#problem';
import type { AnyCase, CaseInputs, Outcome, Problem } from '#problem';
import type { Listing } from '../catalog/catalog.ts';
import { callText } from '../grader/callText.ts';
import { findDeciding } from '../grader/grade.ts';
import { expectedOutcomes, findFault, outcomeText } from '../grader/judge.ts';
import type { Exploration } from '../python/explorer.ts';
import { messageOf } from '../python/message.ts';
import { MOST_STEPS, readTrace } from '../python/trace.ts';
import { answerInput } from './answer.ts';
import { codeOf } from './draft/current.ts';
import { endExploring, exploreInputs } from './explore.ts';
import { openProblem } from './problem.ts';
import { firstFailing, useRun } from './run.ts';
import { useStepping } from './stepping.ts';
import type { CallEnd, Stepping } from './stepping.ts';
import { showPane } from './view.ts';

/** A case to step through; of a chain, the call that decided. */
interface Wanted {
  readonly title: string;
  readonly scenario: AnyCase;
  /** Of a chain, which call alone, if not all of them, and what those before it gave. */
  readonly step: number | null;
  readonly outcomes: readonly Outcome[];
  readonly seed: number | null;
}
/** Finds it; a sentence says why there is none. */
type Find = (problem: Problem, source: string) => Wanted | string | Promise<Wanted | string>;

let latest = 0;
let again: () => Promise<void> = () => Promise.resolve();

/** Steps through a hidden test where it went wrong, or at its start; without an index, the first that failed. */
export const stepThrough = (listing: Listing, index = firstFailing(useRun.getState().rows) ?? 0) =>
  record(listing, 'Steps', (problem) => {
    const test = problem.tests[index];
    if (!test) return 'There is no such test.';
    const played = useRun.getState().played[index] ?? [];
    const { scenario, outcomes, finding } = findDeciding(problem, test, played);
    const { name: title, seed = null } = test;
    return { title, scenario, step: finding.step, outcomes, seed };
  });

/** Steps through any case. */
export const stepCase = (listing: Listing, scenario: AnyCase, title: string) =>
  record(listing, title, () => whole(title, scenario));

/** Steps through an input of the learner's own. */
export const stepInput = (listing: Listing, text: string, title: string) =>
  record(listing, title, async (problem, source) => {
    const answer = await answerInput(problem, source, text, 'steps');
    if (answer?.kind !== 'answered')
      return answer?.message ?? 'Something else was asked meanwhile: press Record again.';
    return whole(title, answer.scenario);
  });

const whole = (title: string, scenario: AnyCase): Wanted => ({
  title,
  scenario,
  step: null,
  outcomes: [],
  seed: null,
});

/** The same with the code as it is by now. */
export const recordAgain = () => again();

/** Ends the look at the steps. */
export function closeSteps(): void {
  latest++;
  endExploring('steps');
  useStepping.setState({ kind: 'closed' }, true);
}

async function record(listing: Listing, title: string, find: Find): Promise<void> {
  again = () => record(listing, title, find);
  const own = ++latest;
  const source = codeOf(listing);
  showPane('code');
  useStepping.setState({ kind: 'recording', title, source }, true);
  const shown = await recordCase(listing, source, find).catch((error: unknown) =>
    failed(title, source, messageOf(error)),
  );
  if (own === latest && shown) useStepping.setState(shown, true);
}

async function recordCase(listing: Listing, source: string, find: Find): Promise<Stepping | null> {
  const problem = await openProblem(listing);
  const wanted = await find(problem, source);
  if (typeof wanted === 'string') return failed('Steps', source, wanted);
  const { title, seed } = wanted;
  let told: string[] = [];
  let room = ROOM;
  const found = await exploreInputs(problem, source, [inputsFor(wanted)], 'steps', {
    seed,
    tell: (event) => {
      if (event.kind === 'loaded') [told, room] = [[], ROOM];
      if (event.kind !== 'traced' || room < 0 || told.length > MOST_STEPS) return;
      room -= event.text.length;
      told.push(event.text);
    },
  });
  if (found === null) return null;
  if (found.kind === 'refused') {
    const { type, message, line } = found.error;
    const place = line === null ? '' : ` on line ${line}`;
    const why = `There is nothing to step through, because the code cannot be loaded. ${type}${place}: ${message}`;
    return failed(title, source, why);
  }
  const trace = readTrace(told);
  const lost = found.kind === 'lost' ? found.reason : null;
  const ends = endsOf(problem, wanted, found);
  if (trace.steps.length > 0) return { kind: 'open', title, source, trace, at: 0, ends, lost };
  return failed(title, source, lost ?? NO_LINE);
}

/** Characters: more than an honest interpreter tells. */
const ROOM = 2_000_000;
const NO_LINE =
  'None of your lines ran: what the test calls is not written in your code. Define it with def or class, then record again.';

const failed = (title: string, source: string, message: string): Stepping => ({
  kind: 'failed',
  title,
  source,
  message,
});

/** A chain's earlier calls are left out: the one that counts is fed with what they gave. */
function inputsFor({ scenario, step, outcomes }: Wanted): CaseInputs {
  const [inputs] = inputsOf({ name: '', cases: [scenario] }).cases;
  if (!inputs) throw new Error('A test has at least one case.');
  if (inputs.kind !== 'chain' || step === null) return inputs;
  const before = outcomes[step - 1];
  const fed = before?.kind === 'returned' ? before.value : inputs.start;
  return { kind: 'call', args: [fed, ...(inputs.steps[step] ?? [])], kwargs: [] };
}

/** What is expected never enters the interpreter: it is held against what came back here. */
function endsOf(problem: Problem, wanted: Wanted, found: Exploration): readonly CallEnd[] {
  const { scenario, step } = wanted;
  const { reference, statement } = problem;
  const played = found.kind === 'played' ? found.played[0] : undefined;
  const reason = found.kind === 'lost' ? found.reason : 'nothing';
  const isDialogue = 'init' in scenario;
  const isAlone = 'start' in scenario && step !== null;
  const areSeveral = isDialogue || ('start' in scenario && !isAlone);
  const expected = expectedOutcomes(scenario, reference, statement);
  const outcomes = played?.outcomes ?? [];
  return (isAlone ? expected.slice(step, step + 1) : expected).map((right, at) => {
    const came = outcomes[at];
    // An object as such is not compared.
    const isMade = isDialogue && at === 0;
    return {
      call: areSeveral
        ? (callText(scenario, at, statement, outcomes).split('\n').at(-1) ?? null)
        : null,
      expected: isMade ? null : outcomeText(right),
      actual: came ? textOf(scenario, came, played?.printed ?? '') : reason,
      isRight: came !== undefined && findFault(right, came, scenario, played ?? NONE) === null,
    };
  });
}

const NONE = { printed: '' };

const textOf = (scenario: AnyCase, came: Outcome, printed: string) =>
  outcomeText(
    'printed' in scenario && scenario.printed && came.kind === 'returned'
      ? { ...came, value: printed }
      : came,
  );
