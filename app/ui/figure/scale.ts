import type { Axis, Point } from '#problem';
import type { Line } from '../../session/picture.ts';

/** Where a value stands on an axis, in pixels, and which values are written beside it. */
export interface Scale {
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
}

export type Span = readonly [from: number, to: number];

/**
 * @param pixels where the span begins and ends.
 * @param most about so many ticks, and seldom more.
 */
export function scaleOf(span: Span, pixels: Span, isLog: boolean, most: number): Scale {
  const measure = isLog ? Math.log10 : (value: number) => value;
  const [from, to] = [measure(span[0]), measure(span[1])];
  const perUnit = (pixels[1] - pixels[0]) / (to - from);
  return {
    place: (value) => pixels[0] + (measure(value) - from) * perUnit,
    ticks: isLog ? logTicks(span, most) : linearTicks(span, most),
  };
}

/** Round values of the span: multiples of 1, 2 or 5 times a power of ten. */
export function linearTicks([from, to]: Span, most: number): readonly number[] {
  const least = (to - from) / most;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = power * ([1, 2, 5].find((one) => one * power >= least * 0.999) ?? 10);
  const [first, last] = [Math.ceil(from / step - 1e-9), Math.floor(to / step + 1e-9)];
  return Array.from({ length: last - first + 1 }, (_, index) => round((first + index) * step));
}

/** 1, 2 and 5 times the powers of ten, or where these are too many only so many of the powers. */
export function logTicks([from, to]: Span, most: number): readonly number[] {
  const [first, last] = [Math.floor(Math.log10(from)), Math.ceil(Math.log10(to))];
  const powers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const ticksOf = (some: readonly number[], factors: readonly number[]) =>
    some
      .flatMap((power) => factors.map((factor) => round(factor * 10 ** power)))
      .filter((tick) => tick >= from * 0.999 && tick <= to * 1.001);
  const fine = ticksOf(powers, [1, 2, 5]);
  if (fine.length <= most) return fine;
  const every = Math.ceil(ticksOf(powers, [1]).length / most);
  return ticksOf(
    powers.filter((power) => power % every === 0),
    [1],
  );
}

/** Of sums and products of round numbers, without their rounding errors. */
const round = (value: number) => Number(value.toPrecision(12)) + 0;

/**
 * What an axis spans: what it is told to, or all that is drawn. A learner's curve that leaves the rest
 * far behind is followed for as much again to either side, and not beyond.
 */
export function spanOf(axis: Axis, lines: readonly Line[], of: (point: Point) => number): Span {
  const isGood = (value: number) => Number.isFinite(value) && (!axis.log || value > 0);
  const valuesOf = (some: readonly Line[]) =>
    some.flatMap(({ points }) => points.map(of).filter(isGood));
  const yours = valuesOf(lines.filter(({ role }) => role === 'yours'));
  const others = valuesOf(lines.filter(({ role }) => role !== 'yours'));
  const told = [axis.from, axis.to].filter((value) => value !== undefined);
  const base = told.length === 2 ? told : [...told, ...others];
  const known = base.length > 1 ? base : [...base, ...yours];
  const [from, to] = widen(least(known), most(known), axis);
  if (axis.log) return [from, to];
  const reach = to - from;
  return [
    Math.min(from, Math.max(least(yours), from - reach)),
    Math.max(to, Math.min(most(yours), to + reach)),
  ];
}

const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);

/** Some room around what an axis is not told, and a span where there is none. */
function widen(from: number, to: number, axis: Axis): Span {
  if (!Number.isFinite(from)) return axis.log ? [0.1, 10] : [0, 1];
  if (axis.log) return from < to ? [from, to] : [from / 10, to * 10];
  const room = from < to ? (to - from) * 0.05 : 0.5;
  return [axis.from ?? from - room, axis.to ?? to + room];
}
