import { raises } from '#problem';

/** What a decay means in time: the first two in optimiser steps. */
export interface Timescales {
  readonly window: number;
  readonly half_life: number;
  readonly per_step_decay: number;
}

/**
 * The effective window, the half-life and the decay per step of an exponential moving average.
 *
 * In IEEE arithmetic the formulas give their own limits at decay 0 and 1: a positive number over
 * zero is infinite, and the logarithm of zero too. Both logarithms have changed their sign here,
 * and ln 1 by subtraction, because -0 below a line would make it -Infinity.
 *
 * @param decay the decay of one update, from 0 to 1.
 * @param every how many optimiser steps lie between two updates, a Python int.
 * @throws Raises a ValueError for a decay below 0 or above 1.
 */
export function ema_timescales(decay: number, every = 1n): Timescales {
  if (decay < 0 || decay > 1) throw raises('ValueError');
  return timescales(decay, Number(every));
}

/** The formulas alone, for any decay. */
export function timescales(decay: number, every: number): Timescales {
  return {
    window: every / (1 - decay),
    half_life: (every * Math.LN2) / (0 - Math.log(decay)),
    per_step_decay: decay ** (1 / every),
  };
}
