import * as fc from 'fast-check';
import { inputs } from '#problem';
import { lending } from './lending.ts';
import type { ema_weights } from './reference.ts';

const number = fc.oneof(
  { withCrossShrink: true },
  fc.integer({ min: -1_000, max: 1_000 }),
  fc.double({ min: -1_000, max: 1_000, noNaN: true }),
);
const line = fc.tuple(number, number);

/** Valid inputs: models and shadows with any weights, and training inside the block. */
export default inputs<typeof ema_weights>(
  fc.record({ live: line, averaged: line, x: number, step: number }).map(lending),
);
