import type { Case, Program } from './problem.ts';
import { isList, kindOf } from './value.ts';
import type { NDArray, Tuple, Value } from './value.ts';

/**
 * "See it work": what the learner's own program gives, as a picture beside the tests. It is data,
 * which the page draws: charts with sliders, an explanation in words and the numbers in a table.
 */
export interface Figure<P extends Program, Name extends string> {
  /** The sliders, by a name for the functions below. */
  readonly controls: Readonly<Record<Name, Control>>;
  /** What is asked of the learner's program, and of the reference: cases as in a test. */
  readonly ask: (at: Settings<Name>) => readonly [Case<P>, ...Case<P>[]];
  readonly charts: readonly [Chart<Name>, ...Chart<Name>[]];
}

/** A slider: from here to there, or from stop to stop. */
export type Control = {
  readonly label: string;
  /** Where it stands at first. */
  readonly start: number;
} & (
  | { readonly from: number; readonly to: number; readonly step: number }
  | { readonly stops: readonly number[] }
);

/** Where the sliders stand. */
export type Settings<Name extends string> = Readonly<Record<Name, number>>;

export interface Chart<Name extends string> {
  /** What it shows, in a few words. */
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
  /** What is drawn whatever the program gives. What looks random is the same every time: see `noise`. */
  readonly ground?: (at: Settings<Name>) => readonly Series[];
  /** The curves that results make: drawn of the learner's, and of the reference's where they differ. */
  readonly curves?: (results: Results, at: Settings<Name>) => readonly Series[];
  /** What is to be seen, in a sentence or two: for those too who do not see it. */
  readonly says: (at: Settings<Name>) => string;
}

/** An axis begins and ends where its data do, unless told. */
export interface Axis {
  readonly label: string;
  readonly log?: true;
  readonly from?: number;
  readonly to?: number;
}

export interface Series {
  /** A curve's reads on after "your" and "reference". */
  readonly name: string;
  readonly points: readonly Point[];
  /** `faint` lines are for the background, and are left out of the table of numbers. */
  readonly looks?: 'line' | 'dots' | 'faint';
}

/** A y that is not finite breaks the line. */
export type Point = readonly [x: number, y: number];

/** What was returned, by case and step; where something failed, its steps end. */
export type Results = readonly (readonly Value[])[];

export type AnyFigure = Figure<Program, string>;

/** A problem's figure, checked against its reference's parameters and the names of its sliders. */
export const figure = <P extends Program, Name extends string>(written: Figure<P, Name>) =>
  written as unknown as AnyFigure;

/**
 * The number that was returned, NaN where nothing was.
 *
 * @throws NotNumbers when it is something else.
 */
export function numberIn(value: Value | undefined): number {
  if (value === undefined) return NaN;
  const [number, ...rest] = numbersIn(value);
  if (number === undefined || rest.length > 0) throw new NotNumbers('more or less than one number');
  return number;
}

/**
 * All numbers in a number, list, tuple or array, in their order.
 *
 * @throws NotNumbers when there is something else.
 */
export function numbersIn(value: Value): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'bigint') return [Number(value)];
  if (isList(value)) return value.flatMap(numbersIn);
  if (kindOf(value) === 'tuple') return (value as Tuple).items.flatMap(numbersIn);
  if (kindOf(value) === 'ndarray')
    return Array.from<number | bigint, number>((value as NDArray).data, Number);
  throw new NotNumbers(nameOf(value));
}

function nameOf(value: Value): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return 'a str';
  return `a ${kindOf(value) ?? 'dict'}`;
}

/** What cannot be drawn; the message says what it is. */
export class NotNumbers extends Error {}

/** So many draws from a normal distribution of deviation 1: the same for the same seed. */
export function noise(count: number, seed = 1): readonly number[] {
  let state = seed;
  /** Mulberry32. */
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return Array.from(
    { length: count },
    () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
  );
}
