import { python, tests } from '#problem';
import { array } from 'numpy-ts/core';
import { floats } from './reference.ts';
import type { Belay, belay_stable, Weights } from './reference.ts';

/** Gradients as a noisy loss might give them. */
const GRADIENTS = [
  1, -0.5, 2, 0.25, -1.5, 0.75, 3, -2, 0.5, 1.25, -0.75, 0, 1.5, -1, 2.5, 0.125, -3, 1, 0.5, -0.25,
];

/** The loss w^2 / 2 has the weights for its gradient. */
const BOWL = python('lambda w: w', (w: Weights) => w);

/** Questions of stability, by lr, h, k, damping and coupling; about half of them are stable. */
const QUESTIONS = product(
  [0.5, 1.5, 2.2, 3.5],
  [1, 0.6],
  [0.1, 0.55, 1.9, 3.1],
  [1, 0.3, 0.05],
  [0, 0.35, 1],
);

const MEDDLE = `
belay = Belay(w0, 0.5, 0.25, coupling=0.5)
w0[0] = 100
belay.w[1] = 0.5
kept = belay.step(grad)
belay.step(grad)
`;

export default tests<typeof Belay>(
  {
    name: 'The stretch after the gradient pulls on both ends',
    example: true,
    cases: [
      { init: [[3], 0.1, 0.25, 1, 1], calls: [['step', 0.5]], read: ['w', 'ema', 'v'] },
      {
        init: [array([1, -2]), 0.2, 0.4, 0.7, 0.3],
        calls: [
          ['step', array([0.5, 3])],
          ['step', array([-4, 1.5])],
          ['step', array([2, -1])],
        ],
        read: ['w', 'ema', 'v'],
      },
      withChanges('float64'),
      withChanges('int64'),
    ],
  },
  {
    name: 'Without coupling: SGD, and an EMA of decay 0.9 beside it',
    cases: [
      { init: [2, 0.3, 0.1], calls: GRADIENTS.map((grad) => ['step', grad] as const) },
      { init: [2, 0.3, 0.1, 0.25], calls: GRADIENTS.map((grad) => ['step', grad] as const) },
    ],
  },
  {
    name: 'Without a gradient the two meet halfway',
    cases: [
      {
        given: { k: 0.2 },
        setup: `
belay = Belay(3.0, 0.0, k, coupling=1.0)
belay.ema = np.array(1.0)
`,
        expr: '[belay.step(0.0) for _ in range(40)]',
        expected: (Made) => {
          const belay = new Made(3, 0, 0.2, undefined, 1);
          belay.ema = floats(1);
          return Array.from({ length: 40 }, () => belay.step(0));
        },
      },
    ],
  },
  {
    name: 'Coupling tames a learning rate that is too high',
    cases: [
      descent({ lr: 3.5, k: 0.5, damping: 1, coupling: 0 }, 60),
      descent({ lr: 3.5, k: 0.5, damping: 1, coupling: 1 }, 60),
      { of: 'belay_stable', args: [3.5, 1, 0.5] },
      { of: 'belay_stable', args: [3.5, 1, 0.5], kwargs: { coupling: 1 } },
    ],
  },
  {
    name: 'Friction and stiffness decide what is stable',
    cases: [
      descent({ lr: 0.1, k: 0.3, damping: 0.5, coupling: 0.5 }, 3),
      ...[2.05, 2.11, 2.12, 2.15].map((lr) => stability(lr, 1, 0.1, 1, 1)),
      ...[3.5, 3.7].map((k) => stability(0.5, 1, k, 0.2, 0)),
      stability(0.5, 1, 1.9),
      stability(0.5, 1, 2.1),
      {
        given: { questions: QUESTIONS },
        expr: '[belay_stable(*question) for question in questions]',
        expected: (_, { belay_stable: answer }) =>
          QUESTIONS.map((question) => (answer as typeof belay_stable)(...(question as Question))),
      },
    ],
  },
);

/** What is the caller's stays so: w0, an attribute that is set, a result that is kept. */
function withChanges(dtype: 'float64' | 'int64') {
  const start = () => array([4, 1], dtype);
  const grad = array([1, 2], dtype);
  return {
    given: { w0: start(), grad },
    setup: MEDDLE,
    expr: '(kept, belay.w, belay.ema, belay.v)',
    expected: (Made: typeof Belay) => {
      const w0 = start();
      const belay = new Made(w0, 0.5, 0.25, undefined, 0.5);
      w0.set([0], 100);
      belay.w.set([1], 0.5);
      const kept = belay.step(grad);
      belay.step(grad);
      return [kept, belay.w, belay.ema, belay.v];
    },
  };
}

/** The way down the bowl from 1. */
function descent(settings: Settings, steps: number) {
  return {
    given: { grad: BOWL, settings, steps: BigInt(steps) },
    setup: 'belay = Belay(1.0, **settings)',
    expr: '[belay.step(grad(belay.w)) for _ in range(steps)]',
    expected: (Made: typeof Belay) => {
      const { lr, k, damping, coupling } = settings;
      const belay = new Made(1, lr, k, damping, coupling);
      return Array.from({ length: steps }, () => belay.step(BOWL.value(belay.w)));
    },
  };
}
interface Settings {
  readonly lr: number;
  readonly k: number;
  readonly damping: number;
  readonly coupling: number;
}

function stability(...args: Question) {
  return { of: 'belay_stable', args };
}
type Question = Parameters<typeof belay_stable>;

/** Every combination of the columns' values, the last one varying fastest. */
function product(...columns: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return columns.reduce<readonly (readonly number[])[]>(
    (rows, column) => rows.flatMap((row) => column.map((value) => [...row, value])),
    [[]],
  );
}
