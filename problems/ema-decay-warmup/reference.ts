/**
 * The decay of an EMA at a step, while it warms up: with s = max(0, step - update_after_step - 1)
 * it is 0 where s is 0, and from then on
 * max(min(1 - (1 + s / inv_gamma)^-power, decay), min_decay).
 *
 * After `EMAModel.get_decay` of Hugging Face's diffusers with `use_ema_warmup`.
 *
 * @param step the optimiser steps made so far.
 * @param decay the greatest decay, from 0 to 1.
 * @param min_decay the least decay once s > 0, from 0 to 1; it holds against `decay` as well.
 * @param update_after_step the steps before averaging begins.
 * @param inv_gamma how many steps the warm-up counts as one; positive.
 * @param power how steeply the decay rises; positive.
 * @throws RangeError for an inv_gamma of 0, where Python divides by zero.
 */
export function ema_decay_at(
  step: bigint,
  decay = 0.9999,
  min_decay = 0,
  update_after_step = 0n,
  inv_gamma = 1,
  power = 2 / 3,
): number {
  const s = Math.max(0, Number(step - update_after_step) - 1);
  if (s === 0) return 0;
  if (inv_gamma === 0) throw new RangeError('inv_gamma is positive.');
  return Math.max(Math.min(1 - (1 + s / inv_gamma) ** -power, decay), min_decay);
}
