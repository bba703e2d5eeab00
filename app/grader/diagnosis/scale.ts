import type { Value } from '#problem';
import { pythonText } from '../text.ts';
import type { Diagnosis, Recogniser } from './recogniser.ts';
import { align, isNumber } from './leaves.ts';
import { mapNumbers } from './numbers.ts';

/** Every result is the same number of times too large, or too large by the same number. */
export const recogniseScale: Recogniser = ({ wanted, got }) => {
  const pairs = numbersOf(wanted, got);
  const [large, small] = [pairs.at(-1), pairs[0]];
  const found: Diagnosis[] = [];
  // The largest number has the most digits of a factor, the smallest those of an offset.
  const factor = large && large[0] !== 0 ? neat(large[1] / large[0]) : NaN;
  if (isTelling(factor) && factor !== 1) found.push(multiplied(factor));
  const offset = small ? neat(small[1] - small[0]) : NaN;
  if (isTelling(offset)) found.push(shifted(offset));
  return found;
};

function multiplied(factor: number): Diagnosis {
  const way = { kind: 'bend', bend: mapped((number) => number * factor) } as const;
  if (factor === -1)
    return {
      fact: 'Every result has the wrong sign',
      hint: 'is something subtracted the wrong way round?',
      way,
    };
  return {
    fact: `Every result is ${text(factor)} times what is expected`,
    hint: 'is a factor missing, or applied twice?',
    way,
  };
}

const shifted = (offset: number): Diagnosis => ({
  fact: `Every result is too ${offset > 0 ? 'large' : 'small'} by ${text(Math.abs(offset))}`,
  hint: 'is something added or subtracted once too often, or not at all?',
  way: { kind: 'bend', bend: mapped((number) => number + offset) },
});

const mapped = (change: (number: number) => number) => (right: Value) => mapNumbers(right, change);

/** Expected and actual numbers, the smallest expected first. */
function numbersOf(wanted: Value, got: Value): readonly (readonly [number, number])[] {
  const numeric = (align(wanted, got) ?? []).filter(([w]) => isNumber(w));
  return numeric
    .map(([w, g]) => [Number(w), Number(g)] as const)
    .toSorted(([one], [other]) => Math.abs(one) - Math.abs(other));
}

const isTelling = (number: number) => Number.isFinite(number) && number !== 0;

/** Without the last digits, in which a quotient or a difference is off. */
const neat = (number: number) => Number(number.toPrecision(12));

function text(number: number): string {
  const short = Number(number.toPrecision(4));
  const written =
    Number.isInteger(short) && Math.abs(short) < 1e16 ? String(short) : pythonText(short);
  return short === number ? written : `about ${written}`;
}
