import { mistake } from '#problem';
import { ema_timescales } from '../reference.ts';
import type { Timescales } from '../reference.ts';

/** The numbers that may have been counted in updates: each alone, and several. */
const FORGOTTEN: readonly (readonly (keyof Timescales)[])[] = [
  ['window', 'half_life', 'per_step_decay'],
  ['window', 'half_life'],
  ['window', 'per_step_decay'],
  ['half_life', 'per_step_decay'],
  ['window'],
  ['half_life'],
  ['per_step_decay'],
];

export default mistake<typeof ema_timescales>({
  sentence:
    'It counts in updates where it should count in optimiser steps: an update every 16 steps makes window and half-life 16 times as long, and changes the decay per step. Use "every" in all three.',
  twins: FORGOTTEN.map((keys): typeof ema_timescales => (decay, every) => {
    const inUpdates = ema_timescales(decay);
    const forgotten = keys.map((key) => [key, inUpdates[key]]);
    return { ...ema_timescales(decay, every), ...Object.fromEntries(forgotten) };
  }),
});
