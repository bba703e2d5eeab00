import * as fc from 'fast-check';
import { inputs } from '#problem';
import type { ModelEMA } from './reference.ts';
import { following, resuming } from './training.ts';

const number = fc.oneof(
  { withCrossShrink: true },
  fc.integer({ min: -1_000, max: 1_000 }),
  fc.double({ min: -1_000, max: 1_000, noNaN: true }),
);
const decay = fc.oneof(
  { withCrossShrink: true },
  fc.constantFrom(0, 0.5, 0.9, 1),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const steps = fc.integer({ min: 0, max: 1_000_000 });

const training = fc.record(
  {
    start: fc.tuple(number, number),
    decay,
    seen: fc.array(fc.tuple(number, number, steps), { maxLength: 20 }),
  },
  { requiredKeys: ['start', 'seen'] },
);

/** Valid inputs: training runs of 0 to 20 updates, looked at in the end or saved and loaded. */
export default inputs<typeof ModelEMA>(fc.oneof(training.map(following), training.map(resuming)));
