import { raisedAs } from '#problem';
import type {
  AnyCase,
  Asked,
  Comparison,
  Outcome,
  Played,
  Programs,
  PythonError,
  Value,
} from '#problem';
import { callText } from './callText.ts';
import { compare } from './compare.ts';
import { exhibitOf } from './exhibit.ts';
import type { Exhibit } from './exhibit.ts';
import { imagine } from './imagine.ts';
import { pythonText } from './text.ts';

/** What a case came to: the step that decided, its evidence, and why it is wrong if it is. */
export interface Finding {
  /** Which step decided, from 0 on. */
  readonly step: number;
  readonly input: string;
  readonly expected: string;
  readonly actual: string;
  /** Made when asked for: of all the findings of a run, few are shown. */
  readonly exhibit: () => Exhibit | null;
  readonly wrong: { readonly message: string; readonly error: PythonError | null } | null;
}

/**
 * Holds a case's outcomes against the reference's, step by step. The finding is of the first
 * wrong step, or of the last one when all are right.
 */
export function judge(
  scenario: AnyCase,
  played: Played,
  reference: Programs,
  asked: Asked,
): Finding {
  const expected = expectedOutcomes(scenario, reference, asked);
  const last = expected.length - 1;
  for (const [step, wanted] of expected.entries()) {
    const got = played.outcomes[step] ?? MISSING;
    const wrong = findFault(wanted, got, scenario, played);
    if (wrong || step === last)
      return {
        step,
        input: callText(scenario, step, asked, played.outcomes),
        expected: outcomeText(wanted),
        actual: isPrinted(scenario) ? pythonText(played.printed) : outcomeText(got),
        exhibit: () => exhibitOfOutcomes(wanted, got, scenario),
        wrong,
      };
  }
  throw new Error('A case has no step: give a chain at least one.');
}

/** What the reference gives in a case, or the exception that is the right answer. */
export function expectedOutcomes(
  scenario: AnyCase,
  reference: Programs,
  asked: Asked,
): readonly Outcome[] {
  return 'raises' in scenario && scenario.raises !== undefined
    ? [raisedAs(scenario.raises)]
    : imagine(scenario, reference, asked);
}

/** What an outcome is, in Python's words. */
export function outcomeText(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'returned':
      return pythonText(outcome.value);
    case 'raised':
      return outcome.error.message
        ? `${outcome.error.type}: ${outcome.error.message}`
        : outcome.error.type;
    case 'unsupported':
      return outcome.what;
  }
}

/** Why an outcome is not the one wanted, or null when it is. */
export function findFault(
  wanted: Outcome,
  got: Outcome,
  scenario: AnyCase,
  played: Pick<Played, 'printed'>,
): Finding['wrong'] {
  if (got.kind === 'unsupported')
    return fault(
      `returned ${got.what}, which the tests cannot compare: return a number, a list or an array`,
    );
  if (wanted.kind === 'raised') return compareRaised(wanted.error, got);
  if (got.kind === 'raised') return { message: outcomeText(got), error: got.error };
  if (wanted.kind === 'unsupported') return null;
  const value = isPrinted(scenario) ? played.printed : got.value;
  const reasons = [compare(viewed(wanted.value, scenario), viewed(value, scenario), scenario)];
  const allowed = new Set([...(scenario.mayChange ?? []), ...wanted.changed]);
  const changed = [...got.changed].filter((name) => !allowed.has(name));
  if (changed.length > 0) reasons.push(`changed its argument ${changed.join(' and ')} in place`);
  const said = reasons.filter((reason) => reason !== null);
  return said.length > 0 ? fault(said.join('; ')) : null;
}

function exhibitOfOutcomes(wanted: Outcome, got: Outcome, scenario: AnyCase): Exhibit | null {
  if (wanted.kind !== 'returned' || got.kind !== 'returned') return null;
  return exhibitOf(wanted.value, got.value, scenario);
}

const isPrinted = (scenario: AnyCase) => 'printed' in scenario && scenario.printed === true;

/** A view is made for right values: a learner's may be anything, and then is compared as it is. */
export function viewed(value: Value, { view }: Comparison): Value {
  try {
    return view ? view(value) : value;
  } catch {
    return value;
  }
}

const MISSING: Outcome = { kind: 'unsupported', what: 'nothing at all' };

const fault = (message: string) => ({ message, error: null });

function compareRaised(wanted: PythonError, got: Exclude<Outcome, { kind: 'unsupported' }>) {
  if (got.kind === 'returned') return fault(`did not raise ${wanted.type}`);
  if (got.error.types.includes(wanted.type)) return null;
  const message = `raised ${got.error.type} instead of ${wanted.type}: ${got.error.message}`;
  return { message, error: got.error };
}
