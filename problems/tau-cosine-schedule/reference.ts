/**
 * The decay of BYOL's target network (Grill and others 2020): the distance of the base to 1
 * shrinks by half a wave of the cosine, and stays 0 from the last step on.
 *
 * @param step the steps done so far, a Python int from 0.
 * @param total the steps that are planned, a Python int from 1.
 * @param tau_base the decay at step 0, from 0 to below 1.
 * @throws RangeError for no steps at all, where Python divides by zero.
 */
export function target_tau(step: bigint, total: bigint, tau_base = 0.996): number {
  if (Number(total) === 0) throw new RangeError('There are no steps.');
  return rise(cosine(Math.min(Number(step) / Number(total), 1)), tau_base);
}

/** The part of the distance that is still left: 1 at progress 0, 0 at progress 1. */
export const cosine = (progress: number) => (Math.cos(Math.PI * progress) + 1) / 2;

/** The decay of which a part of the base's distance to 1 is left. */
export const rise = (left: number, tau_base = 0.996) => 1 - (1 - tau_base) * left;
