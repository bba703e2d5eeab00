import { add, asarray, multiply, subtract, zeros_like } from 'numpy-ts/core';

/** An array of floats; a single number has shape []. */
export type Weights = ReturnType<typeof asarray>;
/** What weights and gradients may be passed as. */
export type WeightsLike = number | readonly number[] | Weights;

/**
 * Gradient descent whose weights are tied to their average by a spring that pulls on both, in the
 * spirit of BELAY (Patsenker, Li and Kluger, 2023). The update is our own derivation from the
 * picture, and not the paper's algorithm.
 */
export class Belay {
  w: Weights;
  ema: Weights;
  /** The average's velocity, a step's worth of movement. */
  v: Weights;
  protected readonly settings: Settings;

  /**
   * @param w0 where weights and average start.
   * @param lr the learning rate.
   * @param k the spring's stiffness.
   * @param damping the share of the velocity that is lost in a step, from 0 to 1.
   * @param coupling how much of the spring's pull the weights feel; 1 is as much as the average.
   */
  constructor(w0: WeightsLike, lr: number, k: number, damping = 1, coupling = 0) {
    this.settings = { lr, k, damping, coupling };
    this.w = floats(w0);
    this.ema = this.w.copy();
    this.v = zeros_like(this.w);
  }

  /** One step; gives the tuple (w, ema) after it. */
  step(grad: WeightsLike) {
    const { lr, k, damping, coupling } = this.settings;
    const ahead = subtract(this.w, multiply(floats(grad), lr));
    const pull = multiply(subtract(ahead, this.ema), k);
    this.v = add(multiply(this.v, 1 - damping), pull);
    this.ema = add(this.ema, this.v);
    this.w = subtract(ahead, multiply(pull, coupling));
    return { kind: 'tuple', items: [this.w, this.ema] } as const;
  }
}

interface Settings {
  readonly lr: number;
  readonly k: number;
  readonly damping: number;
  readonly coupling: number;
}

/** A new array of floats, from ints as well. */
export const floats = (weights: WeightsLike): Weights => asarray(weights).astype('float64');

/**
 * Whether the steps of {@link Belay} on the loss h w^2 / 2 shrink to 0 from everywhere: whether
 * the spectral radius of a step is below 1, by the criterion of Jury (1964) for a cubic.
 */
export function belay_stable(lr: number, h: number, k: number, damping = 1, coupling = 0): boolean {
  const [c2, c1, c0] = characteristic(lr, h, k, damping, coupling);
  return (
    1 + c2 + c1 + c0 > 0 &&
    1 - c2 + c1 - c0 > 0 &&
    Math.abs(c0) < 1 &&
    Math.abs(c0 ** 2 - 1) > Math.abs(c0 * c2 - c1)
  );
}

/** The characteristic polynomial z^3 + c2 z^2 + c1 z + c0 of one step of (w, ema, v). */
export function characteristic(
  lr: number,
  h: number,
  k: number,
  damping: number,
  coupling: number,
): readonly [c2: number, c1: number, c0: number] {
  const a = 1 - lr * h;
  const left = 1 - damping;
  const own = a * (1 - coupling * k);
  const shared = a * coupling * k * k;
  return [-(own + 1 - k + left), own * (1 - k + left) - shared + left, -own * left];
}
