import type { Value } from '#problem';
import { compare } from '../compare.ts';
import { amendValue } from './recogniser.ts';
import type { Place, Recogniser } from './recogniser.ts';

/** Every call of a method gives what the call before it, or after it, should. */
export const recogniseLate: Recogniser = () =>
  ([-1, 1] as const).map((way) => ({
    fact: `Every result is the one expected one call ${way < 0 ? 'earlier' : 'later'}`,
    hint: 'is the state changed before or after the result is taken from it?',
    way: amendValue((got, wanted, place) => amendNeighbour(got, wanted, place, way)),
  }));

function amendNeighbour(got: Value, wanted: Value, place: Place, way: -1 | 1): Value | null {
  const { scenario, step, steps } = place;
  const name = methodAt(scenario, step);
  if (name === null || countCalls(scenario, name) < ENOUGH) return got;
  let next = step + way;
  while (methodAt(scenario, next) !== null && methodAt(scenario, next) !== name) next += way;
  const neighbour = steps[next];
  // There is no call before the first, and none after the last: these are not known.
  if (methodAt(scenario, next) === null || neighbour?.kind !== 'returned') return wanted;
  return compare(neighbour.value, got, scenario) === null ? wanted : null;
}

/** With fewer calls of a method, one chance agreement would do. */
const ENOUGH = 3;

const countCalls = (scenario: Place['scenario'], name: string) =>
  'init' in scenario ? scenario.calls.filter(([method]) => method === name).length : 0;

/** The method that a step calls; the first step constructs the object. */
const methodAt = (scenario: Place['scenario'], step: number) =>
  'init' in scenario ? (scenario.calls[step - 1]?.[0] ?? null) : null;
