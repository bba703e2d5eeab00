import { kindOf } from '#problem';
import type { Complex, Tolerance, Value } from '#problem';

const ABSOLUTE = 1e-12;
const RELATIVE = 1e-9;

/**
 * How far a scalar is from the expected one: null when it counts as equal, else the absolute
 * and the relative error, NaN where there is no distance (a str, a bool, nan against a number).
 *
 * Numbers are equal when |actual - expected| <= absolute + relative * |expected|; nan equals
 * nan; int 11 equals float 11.0; two ints must agree exactly unless a tolerance is given. A
 * bool is not a number.
 */
export function distance(expected: Value, actual: Value, tolerance?: Tolerance): Distance | null {
  if (typeof expected === 'bigint' && typeof actual === 'bigint' && tolerance === undefined)
    return expected === actual ? null : errors(Number(expected), Number(actual - expected));
  const [e, a] = [asComplex(expected), asComplex(actual)];
  if (e === null || a === null)
    return expected === actual ? null : { absolute: NaN, relative: NaN };
  if (samePart(e.re, a.re) && samePart(e.im, a.im)) return null;
  const size = Math.hypot(e.re, e.im);
  const found = errors(size, Math.hypot(a.re - e.re, a.im - e.im));
  const allowed = (tolerance?.absolute ?? ABSOLUTE) + (tolerance?.relative ?? RELATIVE) * size;
  return Number.isFinite(size) && found.absolute <= allowed ? null : found;
}

export interface Distance {
  readonly absolute: number;
  readonly relative: number;
}

const errors = (size: number, error: number): Distance => ({
  absolute: Math.abs(error),
  relative: Math.abs(error) / Math.abs(size),
});

const samePart = (e: number, a: number) => e === a || (Number.isNaN(e) && Number.isNaN(a));

function asComplex(value: Value): { re: number; im: number } | null {
  if (typeof value === 'number' || typeof value === 'bigint') return { re: Number(value), im: 0 };
  return kindOf(value) === 'complex' ? (value as Complex) : null;
}
