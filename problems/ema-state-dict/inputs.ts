import * as fc from 'fast-check';
import { inputs } from '#problem';
import { array } from 'numpy-ts/core';
import type { ema_update_state } from './reference.ts';

const SIXTEENTHS = fc.integer({ min: -1_000, max: 1_000 }).map((count) => count / 16);
const COUNTS = fc.integer({ min: 0, max: 255 });
const BITS = fc.constantFrom(0, 1);

/** The dtypes that an array may have in `ema` and in `model`, and its items. */
const KINDS = [
  ['float64', 'float64', SIXTEENTHS],
  ['float32', 'float32', SIXTEENTHS],
  ['float32', 'float64', SIXTEENTHS],
  ['float64', 'float32', SIXTEENTHS],
  ['int64', 'int64', COUNTS],
  ['uint8', 'uint8', COUNTS],
  ['bool', 'bool', BITS],
] as const;

/** A key that a dictionary lacks, if the other has it; mostly none. */
const LOST = fc.oneof({ weight: 7, arbitrary: fc.constant(null) }, fc.constantFrom('w', 'b'));

/** What both dictionaries hold under a key. */
const held = fc.constantFrom(...KINDS).chain(([ours, theirs, item]) =>
  fc.array(fc.tuple(item, item), { minLength: 1, maxLength: 4 }).map((pairs) => ({
    ema: array(
      pairs.map(([old]) => old),
      ours,
    ),
    model: array(
      pairs.map(([, current]) => current),
      theirs,
    ),
  })),
);

/** Valid inputs: models of no, one and several arrays, some of them with keys that differ. */
export default inputs<typeof ema_update_state>(
  fc
    .record({
      arrays: fc.dictionary(fc.constantFrom('w', 'b', 'running_mean', 'steps'), held),
      lost: fc.record({ ema: LOST, model: LOST }),
      decay: fc.oneof(
        { withCrossShrink: true },
        fc.constantFrom(0, 0.5, 1),
        fc.double({ min: 0, max: 1, noNaN: true }),
      ),
    })
    .map(({ arrays, lost, decay }) => {
      const state = (of: 'ema' | 'model') =>
        Object.fromEntries(
          Object.entries(arrays).flatMap(([name, one]) =>
            name === lost[of] ? [] : [[name, one[of]] as const],
          ),
        );
      return {
        args: [state('ema'), state('model'), decay] as const,
        dtype: true as const,
        tolerance: { relative: 1e-6, absolute: 1e-5 },
      };
    }),
);
