import { NotNumbers } from '#problem';
import type {
  AnyCase,
  AnyFigure,
  Axis,
  Chart,
  Outcome,
  Problem,
  Results,
  Series,
  Settings,
} from '#problem';
import { imagine } from '../grader/imagine.ts';
import type { Exploration } from '../python/explorer.ts';
import { faultOf } from './fault.ts';

/** What the panel shows: every chart, and why the learner's curves are missing, if they are. */
export interface Picture {
  readonly drawings: readonly Drawing[];
  /** A sentence for the learner, with what to do. */
  readonly fault: string | null;
}

export interface Drawing {
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly lines: readonly Line[];
  /** In words, what is to be seen, and whether the learner's curves are the reference's. */
  readonly says: string;
  readonly comparison: string;
}

export interface Line extends Series {
  readonly role: 'ground' | 'yours' | 'reference';
}

/** What a figure asks, where its sliders stand. */
export interface Question {
  readonly figure: AnyFigure;
  readonly at: Settings<string>;
  readonly cases: readonly [AnyCase, ...AnyCase[]];
}

/** @param found what the learner's program gave; null before it has given anything. */
export function drawPicture(
  problem: Problem,
  { figure, at, cases }: Question,
  found: Exploration | null,
): Picture {
  const wanted = cases.map((one) => valuesOf(imagine(one, problem.reference, problem.statement)));
  const played = found?.kind === 'played' ? found.played : [];
  const yours = cases.map((_, index) => valuesOf(played[index]?.outcomes ?? []));
  let fault = found && faultOf(found, problem.statement.entry);
  const drawings = figure.charts.map((chart) => {
    try {
      return draw(chart, at, yours, wanted, fault === null);
    } catch (error) {
      if (!(error instanceof NotNumbers)) throw error;
      fault ??= `Your ${problem.statement.entry.kind} returned ${error.message}. The picture comes when it returns what the statement asks for.`;
      return draw(chart, at, [], wanted, false);
    }
  });
  return { drawings, fault };
}

function draw(
  { curves, ground, says, ...rest }: Chart<string>,
  at: Settings<string>,
  yours: Results,
  wanted: Results,
  isWhole: boolean,
): Drawing {
  const isAny = yours.some((steps) => steps.length > 0);
  const own = (isAny && curves?.(yours, at)) || [];
  const right = curves?.(wanted, at) ?? [];
  const pairs = own.map((series, index): Pair => {
    const reference = right[index] ?? { ...series, points: [] };
    return { own: series, reference, differing: differences(series, reference, isWhole) };
  });
  const lines: Line[] = [
    ...(ground?.(at) ?? []).map((series) => ({ ...series, role: 'ground' as const })),
    ...own.map((series) => ({ ...series, name: `your ${series.name}`, role: 'yours' as const })),
    ...pairs
      .filter(({ differing }) => differing.includes(true))
      .map(({ reference, differing }) => ({
        ...reference,
        name: `reference ${reference.name}`,
        points: keepOnly(reference, differing),
        role: 'reference' as const,
      })),
  ];
  return { ...rest, lines, says: says(at), comparison: compareInWords(pairs, rest.x) };
}

interface Pair {
  readonly own: Series;
  readonly reference: Series;
  /** By point. */
  readonly differing: readonly boolean[];
}

function compareInWords(pairs: readonly Pair[], { label }: Axis): string {
  const [first] = pairs
    .flatMap(({ reference, differing }) => reference.points.filter((_, index) => differing[index]))
    .toSorted(([one], [other]) => one - other);
  const named = first ? pairs.filter(({ differing }) => differing.includes(true)) : pairs;
  if (named.length === 0) return '';
  const names = named.map(({ own }) => own.name).join(' and your ');
  return first
    ? `The reference differs from your ${names}, first at ${label} ${first[0]}.`
    : `The reference agrees with your ${names}.`;
}

const valuesOf = (outcomes: readonly Outcome[]) => {
  const end = outcomes.findIndex(({ kind }) => kind !== 'returned');
  const good = end < 0 ? outcomes : outcomes.slice(0, end);
  return good.flatMap((outcome) => (outcome.kind === 'returned' ? [outcome.value] : []));
};

/** By point: whether they differ by more than rounding does; what never came back differs from nothing. */
const differences = (own: Series, reference: Series, isWhole: boolean) =>
  reference.points.map(([, right], index) => {
    const is = own.points[index]?.[1] ?? NaN;
    if (Number.isNaN(is)) return isWhole && !Number.isNaN(right);
    if (Object.is(is, right)) return false;
    return !(Math.abs(is - right) <= 1e-12 + 1e-9 * Math.abs(right));
  });

/** The points that differ, each with its neighbours, so that the line leaves the other where it does. */
const keepOnly = ({ points }: Series, differing: readonly boolean[]) =>
  points.map(([x, y], index) => {
    const near = differing.slice(Math.max(index - 1, 0), index + 2).includes(true);
    return [x, near ? y : NaN] as const;
  });
