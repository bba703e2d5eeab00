import type { Case } from '#problem';
import { array } from 'numpy-ts/core';
import type { ema_weights } from './reference.ts';
import { plain, TinyModel } from './tinyModel.ts';
import { ask, within } from './within.ts';

type Line = readonly [w: number, b: number];

/** A with block: the weights at hand, what the model is asked, and how far it is trained inside. */
export interface Lending {
  readonly live: Line;
  readonly averaged: Line;
  readonly x: number;
  readonly step: number;
}

/** A case that asks a model inside the block, trains it there, and asks it again after it. */
export const lending = ({ live, averaged, x, step }: Lending): Case<typeof ema_weights> => ({
  given: { live, shadow: shadowGiven(averaged), x, step },
  setup: `
from support import TinyModel
model = TinyModel(*live)
with ema_weights(model, shadow) as m:
    inside = m([x])[0]
    m.params['w'][0] += step`,
  expr: '[inside, model([x])[0], shadow]',
  expected: (weights) => {
    const model = new TinyModel(...live);
    const shadow = new TinyModel(...averaged).params;
    let inside = NaN;
    within(weights(model, shadow), (m) => {
      inside = ask(m, x);
      if (m) m.params.w[0] = (m.params.w[0] ?? NaN) + step;
    });
    return [inside, ask(model, x), plain(shadow)];
  },
});

/** A shadow as Python gets it. */
export const shadowGiven = ([w, b]: Line) => ({ w: array([w]), b: array([b]) });
