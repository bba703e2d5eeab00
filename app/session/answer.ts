import { raisedAs } from '#problem';
import type { AnyCase, Outcome, Played, Problem, PythonError } from '#problem';
import { caseText, grade, outcomeText, undecided } from '../grader/index.ts';
import type { Verdict } from '../grader/index.ts';
import type { Exploration } from '../python/explorer.ts';
import { knownInputs } from './arguments.ts';
import { explore, exploreInputs } from './explore.ts';
import { beyondReach } from './ints.ts';
import { readInput } from './readInput.ts';
import type { Written } from './reading.ts';
import type { Asker } from './turns.ts';
import { writtenCase } from './writtenCase.ts';

/** What comes of an input of the learner's own. */
export type Answer =
  /** It cannot be told what is asked: why, and in which line. */
  | { readonly kind: 'unclear'; readonly message: string; readonly line: number | null }
  /** The reference has no answer: why, and what the learner's program gave. */
  | { readonly kind: 'unanswered'; readonly message: string; readonly own: string }
  | {
      readonly kind: 'answered';
      readonly scenario: AnyCase;
      readonly verdict: Verdict;
      readonly printed: string;
      /** The code that it is of. */
      readonly source: string;
    };

/**
 * What the learner's program and the reference give for an input, held against each other.
 *
 * @returns null when it was given up for a newer question.
 * @throws Error with a sentence for the learner when no interpreter starts.
 */
export async function answerInput(
  problem: Problem,
  source: string,
  text: string,
  asker: Asker,
): Promise<Answer | null> {
  const reading = await readInput(problem, text, asker);
  if (reading === null) return null;
  if (reading.kind === 'unclear')
    return knownInputs(problem).length > 0 ? reading : { ...reading, message: AUTHORS, line: null };
  const misfit = misfitOf(reading.inputs, problem);
  if (misfit) return { kind: 'unclear', message: misfit, line: null };
  const scenario = beyondReach(reading.inputs, problem) ?? writtenCase(reading.inputs, problem);
  const found = await exploreInputs(problem, source, [reading.inputs], asker);
  if (found === null) return null;
  if (typeof scenario === 'string')
    return { kind: 'unanswered', message: scenario, own: ownText(found) };
  return answered(problem, source, scenario, found, text);
}

const AUTHORS =
  'The tests of this problem are Python of its author, with objects that no call can name. They can be tried as they are: press “Try this input” in a test that failed.';

/** The same, of a case that is there already. */
export async function answerCase(
  problem: Problem,
  source: string,
  scenario: AnyCase,
  asker: Asker,
): Promise<Answer | null> {
  const found = await explore(problem, source, [scenario], asker);
  const text = caseText(scenario, problem.statement);
  return found && answered(problem, source, scenario, found, text);
}

function answered(
  problem: Problem,
  source: string,
  scenario: AnyCase,
  found: Exploration,
  input: string,
): Answer {
  const verdict = { ...verdictOf(problem, scenario, found), input };
  const printed = found.kind === 'played' ? (found.played[0]?.printed ?? '') : '';
  return { kind: 'answered', scenario, verdict, printed, source };
}

/** Too many arguments, or too few, would be an error of the call and not of the program. */
function misfitOf(inputs: Written, { statement: { entry, also } }: Problem): string | null {
  const called = inputs.kind === 'call' && also.find(({ name }) => name === inputs.of);
  const { parameters, signature } = called || entry;
  const fit = (args: number, named: readonly string[]) =>
    args <= parameters.length &&
    named.every((name) => parameters.slice(args).some((one) => one.name === name)) &&
    parameters.slice(args).every(({ name, optional }) => optional || named.includes(name));
  const isFit =
    inputs.kind === 'call'
      ? fit(
          inputs.args.length,
          inputs.kwargs.map(([name]) => name),
        )
      : inputs.kind === 'chain'
        ? inputs.steps.every((rest) => fit(rest.length + 1, []))
        : fit(inputs.init.length, []);
  return isFit ? null : `The arguments do not fit. Expected: ${signature}`;
}

function verdictOf(problem: Problem, scenario: AnyCase, found: Exploration): Verdict {
  const test = { name: '', cases: [scenario] as const };
  switch (found.kind) {
    case 'lost':
      return undecided(problem, test, found.status, found.reason);
    case 'refused':
      return grade(problem, test, [raising(found.error)]);
    case 'played':
      return grade(problem, test, found.played);
  }
}

const raising = (error: PythonError): Played => ({
  outcomes: [{ kind: 'raised', error, changed: new Set() }],
  printed: '',
  ms: 0,
});

function ownText(found: Exploration): string {
  if (found.kind === 'lost') return found.reason;
  const last: Outcome | undefined =
    found.kind === 'refused'
      ? { kind: 'raised', error: found.error, changed: new Set() }
      : found.played[0]?.outcomes.at(-1);
  return outcomeText(last ?? raisedAs('nothing'));
}
