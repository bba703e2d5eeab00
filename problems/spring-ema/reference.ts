import { add, asarray, multiply, subtract } from 'numpy-ts/core';

/** A number, or an array of any shape. */
export type Weights = number | ReturnType<typeof asarray>;

/**
 * One step of a particle that a zero-length spring draws to the weights, by semi-implicit Euler:
 * v' = v + dt (-k (e - w) - c v) / m, e' = e + dt v'. Our own derivation from the picture of
 * Patsenker, Li and Kluger (2023).
 *
 * @param ema where the particle is.
 * @param velocity its velocity, of the same shape.
 * @param weights where it is drawn to, of the same shape.
 * @param k the stiffness, force per length.
 * @param damping force per velocity.
 * @param mass of the particle, above 0.
 * @param dt the time a step takes, above 0.
 * @returns the tuple (ema, velocity) after the step; arrays, for numbers of shape [].
 */
export function spring_step(
  ema: Weights,
  velocity: Weights,
  weights: Weights,
  k: number,
  damping = 1,
  mass = 1,
  dt = 1,
) {
  const [e, v, w] = [floats(ema), floats(velocity), floats(weights)];
  const force = subtract(multiply(subtract(w, e), k), multiply(v, damping));
  const faster = add(v, multiply(force, dt / mass));
  return { kind: 'tuple', items: [add(e, multiply(faster, dt)), faster] } as const;
}

const floats = (weights: Weights) => asarray(weights).astype('float64');
