import { inputsOf } from '#problem';
import type { AnyCase, Outcome, Problem } from '#problem';
import { caseText } from '../../grader/callText.ts';
import { expectedOutcomes } from '../../grader/judge.ts';
import { toWire } from '../../python/codec.ts';
import { toOrder } from '../../python/order.ts';
import { placeOf, wrong } from './finding.ts';
import type { Finding } from './finding.ts';
import { textOf } from './folder.ts';
import type { Folder } from './folder.ts';

const FILE = 'reference.ts';

/** The first case in which the reference changes what it is given, or gives another result the second time. */
export function checkPurity(
  folder: Folder,
  problem: Problem,
  cases: readonly AnyCase[],
): readonly Finding[] {
  for (const scenario of cases) {
    const message = impurityIn(scenario, problem);
    if (message !== null) return [wrong(FILE, message, placeOfReference(folder, problem))];
  }
  return [];
}

/** Where the reference of the entry begins. */
export const placeOfReference = (folder: Folder, { statement }: Problem) =>
  placeOf(
    textOf(folder, FILE),
    new RegExp(`(?<=export (?:function|class|const) )${statement.entry.name}\\b`),
  );

/** A case's inputs in the codec's text, which tells any two apart that Python could. */
export const textOfInputs = (scenario: AnyCase): string =>
  toOrder(
    {
      source: '',
      support: null,
      entry: { kind: 'function', name: '', parameters: [], signature: '' },
      also: [],
      tests: [inputsOf({ name: '', cases: [scenario] })],
    },
    [],
  ).inputs;

function impurityIn(scenario: AnyCase, { reference, statement }: Problem): string | null {
  const play = () =>
    JSON.stringify(expectedOutcomes(scenario, reference, statement).map(textOfOutcome));
  const before = textOfInputs(scenario);
  const call = caseText(scenario, statement);
  try {
    const first = play();
    if (textOfInputs(scenario) !== before)
      return `the reference changes what it is given in ${call}: compute new values instead`;
    return play() === first
      ? null
      : `the reference gives another result the second time in ${call}: keep nothing between calls`;
  } catch (error) {
    return `the reference fails in ${call}: ${String(error)}`;
  }
}

const textOfOutcome = (outcome: Outcome) =>
  outcome.kind === 'returned' ? toWire(outcome.value) : JSON.stringify(outcome);
