/** The names of a model's parameters, in their order. */
export const PARAMS = ['w', 'b'] as const;

/** A model's arrays by name: its parameters and its buffer. */
export type State = Record<'w' | 'b' | 'steps', Float64Array>;

/**
 * `TinyModel` of support.py: the line w * x + b. Arrays stand where Python has them, so that who
 * shares one sees it change; `steps` holds whole numbers.
 */
export class TinyModel {
  params: Pick<State, 'w' | 'b'>;
  buffers: Pick<State, 'steps'> = { steps: Float64Array.of(0) };
  training = true;

  constructor(w: number, b: number) {
    this.params = { w: Float64Array.of(w), b: Float64Array.of(b) };
  }

  train(): this {
    this.training = true;
    return this;
  }

  eval(): this {
    this.training = false;
    return this;
  }

  predict(x: readonly number[]): number[] {
    const { w, b } = this.params;
    return x.map((one) => (w[0] ?? NaN) * one + (b[0] ?? NaN));
  }

  /** The model's own arrays, not copies of them. */
  state_dict(): State {
    return { ...this.params, ...this.buffers };
  }

  /** As copy.deepcopy: a model of the same state, and no array in common. */
  deepcopy(): TinyModel {
    const copy = this.copy();
    const { steps, ...params } = copyOf(this.state_dict());
    return Object.assign(copy, { params, buffers: { steps } });
  }

  /** As copy.copy: a second model around the same two dictionaries. */
  copy(): TinyModel {
    return Object.assign(new TinyModel(0, 0), this);
  }
}

/** The same arrays again, none of them shared. */
export const copyOf = ({ w, b, steps }: State): State => ({
  w: w.slice(),
  b: b.slice(),
  steps: steps.slice(),
});

/** A state as a case expects it: lists stand for arrays, ints for whole numbers of steps. */
export const plain = ({ w, b, steps }: State) => ({
  w: [...w],
  b: [...b],
  steps: Array.from(steps, whole),
});

/** A count as a Python int, unless it is none. */
export const whole = (count: number) => (Number.isInteger(count) ? BigInt(count) : count);

/** The mean squared error of a model's answers to `x`. */
export function mse(model: TinyModel, x: readonly number[], y: readonly number[]): number {
  const squares = model.predict(x).map((answer, index) => (answer - (y[index] ?? NaN)) ** 2);
  return squares.reduce((sum, square) => sum + square, 0) / squares.length;
}
