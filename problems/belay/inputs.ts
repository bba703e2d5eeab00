import * as fc from 'fast-check';
import { inputs } from '#problem';
import { array } from 'numpy-ts/core';
import { belay_stable } from './reference.ts';
import type { Belay } from './reference.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const coordinate = fc.oneof(
  { withCrossShrink: true },
  fc.integer({ min: -10, max: 10 }),
  between(-10, 10),
);
const damping = fc.oneof({ withCrossShrink: true }, fc.constantFrom(0, 1), between(0, 1));
const coupling = fc.oneof({ withCrossShrink: true }, fc.constantFrom(0, 1), between(0, 2));

/** A training of some steps, with numbers or with arrays of up to three weights. */
const training = fc.integer({ min: 0, max: 3 }).chain((size) => {
  const weights =
    size === 0
      ? coordinate
      : fc.array(coordinate, { minLength: size, maxLength: size }).map((all) => array(all));
  return fc
    .record({
      init: fc.tuple(weights, between(0, 2), between(0.01, 1.5), damping, coupling),
      calls: fc.array(fc.tuple(fc.constant('step'), weights), { maxLength: 12 }),
    })
    .map((one) => ({ ...one, read: ['w', 'ema', 'v'], tolerance: { absolute: 1e-6 } }));
});

/** How far a question of stability stays from the edge, relative to lr and k. */
const MARGIN = 1e-4;

/** Without any, and without coupling, the average swings for ever: the very edge. */
const friction = fc.oneof({ withCrossShrink: true }, fc.constant(1), between(0.05, 1));

const question = fc
  .tuple(between(0, 4), between(0.1, 2), between(0.01, 4), friction, coupling)
  .filter(([lr, h, k, ...rest]) => {
    const answers = [-MARGIN, MARGIN].flatMap((less) =>
      [-MARGIN, MARGIN].map((softer) =>
        belay_stable(lr * (1 + less), h, k * (1 + softer), ...rest),
      ),
    );
    return answers.every((answer) => answer === answers[0]) && lr > MARGIN;
  })
  .map((args) => ({ of: 'belay_stable', args }));

/** Valid inputs: trainings, and questions of stability that rounding does not decide. */
export default inputs<typeof Belay>(fc.oneof(training, question));
