import { tests } from '#problem';
import { array, eye } from 'numpy-ts/core';
import type { gamma_from_sigma, power_ema, sigma_rel } from './reference.ts';

/** An exponent is found by a search, and what follows from it is no more exact. */
const tolerance = { relative: 1e-6 };

const WIDTHS = [0.02, 0.07, 0.15, 0.2, 0.28];

/** So many steps that a profile has nearly the width it is named by. */
const STEPS = 400;

const MEASURE = `
profile = np.asarray(power_ema(np.eye(steps), sigma))
t = np.arange(1, steps + 1)
mean = (profile * t).sum()
width = np.sqrt((profile * (t - mean) ** 2).sum()) / steps
`;

export default tests<typeof power_ema>(
  {
    name: 'The width of a profile',
    cases: [
      { of: 'sigma_rel', args: [0] },
      { of: 'sigma_rel', args: [6.94] },
      { of: 'sigma_rel', args: [16.97] },
    ],
  },
  {
    name: 'The exponent of a width, and back',
    cases: [
      { of: 'gamma_from_sigma', args: [0.05], tolerance },
      { of: 'gamma_from_sigma', args: [0.1], tolerance },
      { of: 'gamma_from_sigma', args: [0.25], tolerance },
      {
        given: { widths: WIDTHS },
        expr: '[sigma_rel(gamma_from_sigma(width)) for width in widths]',
        expected: (_, all) => {
          const there = all.gamma_from_sigma as typeof gamma_from_sigma;
          const back = all.sigma_rel as typeof sigma_rel;
          return WIDTHS.map((width) => back(there(width)));
        },
        tolerance,
      },
    ],
  },
  {
    name: 'A constant stays, and the first value replaces any start',
    cases: [
      { args: [[5, 5, 5, 5], 0.1], tolerance },
      { args: [[7], 0.2], tolerance },
      { args: [array([[3, -2]], 'int64'), 0.15], tolerance },
    ],
  },
  {
    name: 'At the largest width it is the plain mean, below it favours late values',
    example: true,
    cases: [
      { args: [[1, 2, 6], Math.sqrt(1 / 12)], tolerance },
      { args: [[1, 2, 6], 0.25], tolerance },
      { args: [array([1, 2, 6, -4, 0.5]), 0.1], tolerance },
      {
        args: [
          array(
            [
              [1, 10],
              [4, -20],
              [2, 5],
            ],
            'int64',
          ),
          0.2,
        ],
        tolerance,
      },
    ],
  },
  {
    name: 'Impulses show the profile: it sums to 1 and has the width asked for',
    cases: [profileCase(0.1), profileCase(0.25)],
  },
);

/** The weight of each of many values in the average; its sum, and its relative width. */
function profileCase(sigma: number) {
  return {
    given: { sigma, steps: BigInt(STEPS) },
    setup: MEASURE,
    expr: '(profile.sum(), width)',
    expected: (averaged: typeof power_ema) => {
      const profile = averaged(eye(STEPS), sigma).tolist() as number[];
      const sum = (of: (weight: number, t: number) => number) =>
        profile.reduce((all, weight, at) => all + of(weight, at + 1), 0);
      const mean = sum((weight, t) => weight * t);
      const variance = sum((weight, t) => weight * (t - mean) ** 2);
      return [sum((weight) => weight), Math.sqrt(variance) / STEPS];
    },
    tolerance,
  };
}
