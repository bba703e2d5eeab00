import { raises, tests } from '#problem';
import { array } from 'numpy-ts/core';
import type { Weights, spring_step } from './reference.ts';

/** Weights that wander. */
const WALK = [2, -1, 0.5, 4, 4, -3, 1, 6, 5.5, -2];

const FOLLOW = `
path, ema, velocity = [], 1.0, 0.0
for to in weights:
    ema, velocity = spring_step(ema, velocity, to, **settings)
    path.append((ema, velocity))
`;

/** Spring settings by parameter name. */
interface Settings {
  readonly k: number;
  readonly damping?: number;
  readonly mass?: number;
  readonly dt?: number;
}

export default tests<typeof spring_step>(
  { name: 'Reference example', example: true, cases: [{ args: [10, 0, 20, 0.1] }] },
  {
    name: 'Equals an EMA of decay 0.9 where friction eats the velocity',
    cases: [pathCase(WALK, { k: 0.1 }), pathCase(WALK, { k: 1.6, damping: 8, mass: 4, dt: 0.5 })],
  },
  {
    name: 'With little friction it overshoots and swings to rest',
    cases: [
      pathCase(
        Array.from({ length: 60 }, () => 0),
        { k: 0.5, damping: 0.2 },
      ),
      pathCase(WALK, { k: 1.3, damping: 0.7, mass: 2.5, dt: 0.3 }),
    ],
  },
  {
    name: 'Works elementwise on arrays',
    cases: [
      { args: [array([0, 1]), array([0.5, 0]), array([2, 1]), 0.25, 0.5] },
      {
        args: [array([3, 5], 'int64'), array([1, -2], 'int64'), array([-1, 0], 'int64'), 0.5],
        kwargs: { mass: 2 },
      },
      {
        args: [
          array([
            [1, -2],
            [0.5, 8],
          ]),
          array([
            [0.5, 0.25],
            [-3, 0],
          ]),
          array([
            [4, 4],
            [-1, 2],
          ]),
          0.6,
        ],
        kwargs: { dt: 0.5, damping: 0.4 },
      },
    ],
  },
  {
    name: 'Rests in equilibrium, and flies on without forces',
    cases: [
      { args: [4, 0, 4, 0.3, 0.1] },
      { args: [0, 1, 0, 0, 0] },
      { args: [2, -3, 7, 0], kwargs: { damping: 0, mass: 5, dt: 0.25 } },
    ],
  },
);

/** Where the particle goes, and how fast, as it follows the weights from rest at 1. */
function pathCase(weights: readonly number[], settings: Settings) {
  return {
    given: { weights, settings },
    setup: FOLLOW,
    expr: 'path',
    expected: (step: typeof spring_step) => {
      const { k, damping, mass, dt } = settings;
      let [ema, velocity]: readonly [Weights, Weights] = [1, 0];
      return weights.map((to) => {
        const { items } = step(ema, velocity, to, k, damping, mass, dt);
        if (items === undefined) throw raises('TypeError');
        [ema, velocity] = items;
        return items;
      });
    },
  };
}
