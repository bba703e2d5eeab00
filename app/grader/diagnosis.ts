import { calledIn } from '#problem';
import type { Entry, Outcome, Played, Problem, Program } from '#problem';
import { compare } from './compare.ts';
import { recogniseAxes } from './diagnosis/axes.ts';
import { bentClass, bentFunction } from './diagnosis/bent.ts';
import { recogniseChanging } from './diagnosis/changing.ts';
import { recogniseCurve } from './diagnosis/curve.ts';
import { recogniseEnds } from './diagnosis/ends.ts';
import { recogniseLate } from './diagnosis/late.ts';
import { align, tellingSizes } from './diagnosis/leaves.ts';
import { recogniseParameters } from './diagnosis/parameters.ts';
import type {
  Amend,
  Diagnosis,
  Function,
  Recogniser,
  Symptom,
  Way,
} from './diagnosis/recogniser.ts';
import { recogniseScale } from './diagnosis/scale.ts';
import { recogniseSingle } from './diagnosis/single.ts';
import { recogniseWrapping } from './diagnosis/wrapping.ts';
import { expectedOutcomes, findFault, viewed } from './judge.ts';
import { isPlayedBy, seenCases } from './seen.ts';
import type { Seen } from './seen.ts';

/** The likelier first: the first that explains a run is told. */
const RECOGNISERS: readonly Recogniser[] = [
  recogniseChanging,
  recogniseWrapping,
  recogniseAxes,
  recogniseScale,
  recogniseCurve,
  recogniseSingle,
  recogniseParameters,
  recogniseEnds,
  recogniseLate,
];

/**
 * What is wrong with every result of a run in the same way, in a sentence, or null where nothing
 * that is known explains each outcome, right ones too, or too little is wrong to tell.
 *
 * @param played what came back, by test and case; null for a test without all its outcomes.
 */
export function findDiagnosis(
  problem: Problem,
  played: readonly (readonly Played[] | null)[],
): string | null {
  try {
    const cases = seenCases(problem, played).map((one) => holdAgainst(one, problem));
    const ill = cases.find(isTelling);
    if (!ill) return null;
    const own = cases.filter(({ entry }) => entry === ill.entry);
    if (!showsEnough(own)) return null;
    const symptom = symptomOf(ill, own);
    // What is wrong refutes soonest.
    const all = cases.toSorted((one, other) => Number(isRight(one)) - Number(isRight(other)));
    for (const recognise of RECOGNISERS)
      for (const { way, ...said } of recognise(symptom))
        if (suits(way, symptom) && holds(() => explains(way, all, ill.entry, problem)))
          return sentenceOf(said, own, problem);
  } catch {
    // The reference fails: the verdicts say so.
  }
  return null;
}

/** A case with what is expected of it, and the first of its outcomes that are wrong. */
interface Held {
  readonly seen: Seen;
  readonly entry: Entry;
  readonly wanted: readonly Outcome[];
  readonly wrong: readonly Wrong[];
}
interface Wrong {
  readonly wanted: Outcome;
  readonly got: Outcome | undefined;
}

function holdAgainst(seen: Seen, { reference, statement }: Problem): Held {
  const { scenario } = seen;
  const wanted = expectedOutcomes(scenario, reference, statement);
  const wrong: Wrong[] = [];
  for (const [step, one] of wanted.entries()) {
    const got = seen.outcomes[step];
    if (!got || findFault(one, got, scenario, seen)) wrong.push({ wanted: one, got });
    if (wrong.length === ENOUGH) break;
  }
  return { seen, entry: calledIn(scenario, statement), wanted, wrong };
}

/** Of a chain of a thousand wrong steps, a few say what is to be said. */
const ENOUGH = 8;

const isRight = ({ wrong }: Held) => wrong.length === 0;

/** Whether a value came where another was expected. */
function isTelling({ wrong }: Held): boolean {
  const [first] = wrong;
  return (
    first?.wanted.kind === 'returned' && first.got?.kind === 'returned' && first.got.value !== null
  );
}

/** Whether expected numbers of two sizes came out wrong: anything would explain one. */
function showsEnough(cases: readonly Held[]): boolean {
  const sizes = new Set<number | string>();
  for (const { seen, wrong } of cases)
    for (const { wanted, got } of wrong) {
      if (wanted.kind !== 'returned' || got?.kind !== 'returned') continue;
      const [one, other] = [wanted, got].map(({ value }) => viewed(value, seen.scenario));
      for (const size of tellingSizes(one ?? null, other ?? null, seen.scenario.tolerance))
        sizes.add(size);
      if (sizes.size > 1) return true;
    }
  return false;
}

function symptomOf(ill: Held, own: readonly Held[]): Symptom {
  const scenarios = own.map(({ seen }) => seen.scenario);
  const [{ wanted, got } = { wanted: undefined, got: undefined }] = ill.wrong;
  const valueOf = (outcome?: Outcome) => (outcome?.kind === 'returned' ? outcome.value : null);
  return {
    entry: ill.entry,
    wanted: valueOf(wanted),
    got: valueOf(got),
    tolerance: ill.seen.scenario.tolerance,
    scenarios,
  };
}

/** Names the function where there are others, and the cases where there is more than one. */
function sentenceOf(
  { fact, hint }: Omit<Diagnosis, 'way'>,
  own: readonly Held[],
  { statement }: Problem,
): string {
  const of = statement.also.length > 0 ? `result of ${own[0]?.entry.name}` : 'result';
  const extent = own.length > 1 ? `, in all ${own.length} cases` : '';
  return `${fact.replace('result', of)}${extent}: ${hint}`;
}

/** Whether a bend fits the first wrong result: most do not, and need not be tried on all cases. */
function suits(way: Way, { wanted, got, tolerance }: Symptom): boolean {
  if (way.kind !== 'bend') return true;
  const value = way.bend(wanted);
  return value !== null && compare(value, got, tolerance ? { tolerance } : {}) === null;
}

/** Nothing is explained by a program that fails in TypeScript. */
function holds(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}

/** Whether each case came out as it would if this, and nothing else, were wrong with the entry. */
function explains(way: Way, cases: readonly Held[], entry: Entry, problem: Problem): boolean {
  if (way.kind === 'amend')
    return cases.every((one) => (one.entry === entry ? amends(way.amend, one) : isRight(one)));
  const { reference, statement } = problem;
  const right = reference[entry.name] as Function;
  const programs = { ...reference, [entry.name]: programOf(way, right, entry) as Program };
  return cases.every((one) =>
    'raises' in one.seen.scenario ? isRight(one) : isPlayedBy(programs, one.seen, statement),
  );
}

function programOf(way: Exclude<Way, { kind: 'amend' }>, right: Function, { kind }: Entry) {
  if (way.kind === 'twin') return way.twin(right);
  return kind === 'class' ? bentClass(right, way.bend) : bentFunction(right, way.bend);
}

/** Whether all outcomes of a case are right once they are amended. */
function amends(amend: Amend, { seen, wanted: steps }: Held): boolean {
  const { scenario, outcomes } = seen;
  for (const [step, wanted] of steps.entries()) {
    const got = outcomes[step];
    if (!got) return false;
    if (wanted.kind !== 'returned' || got.kind !== 'returned') {
      if (findFault(wanted, got, scenario, seen) !== null) return false;
      continue;
    }
    const amended = amend(got, wanted.value, { scenario, step, steps });
    if (!amended || findFault(wanted, amended, scenario, seen) !== null) return false;
    // What comes of a result of another form, when it is the next call's argument, is not known.
    if ('start' in scenario && !align(wanted.value, got.value)) return true;
  }
  return true;
}
