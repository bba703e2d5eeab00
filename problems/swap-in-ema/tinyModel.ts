/** A model's parameters by name; those of a shadow may lack one. */
export type Params = Record<'w' | 'b', Float64Array>;

/** The names of a model's parameters, in their order. */
export const PARAMS = ['w', 'b'] as const;

/**
 * `TinyModel` of support.py, as far as it matters here: the line w * x + b. Arrays stand where
 * Python has them, so that who shares one sees it change.
 */
export class TinyModel {
  params: Params;

  constructor(w: number, b: number) {
    this.params = { w: Float64Array.of(w), b: Float64Array.of(b) };
  }

  predict(x: number): number {
    const { w, b } = this.params;
    return (w[0] ?? NaN) * x + (b[0] ?? NaN);
  }
}

/** Parameters as a case expects them: lists stand for arrays. */
export const plain = (params: Partial<Params>) =>
  Object.fromEntries(Object.entries(params).map(([name, array]) => [name, [...array]]));
