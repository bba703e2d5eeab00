import { averaged, ModelEMA } from './reference.ts';
import type { Saved } from './reference.ts';
import { copyOf, PARAMS } from './tinyModel.ts';
import type { TinyModel } from './tinyModel.ts';

/**
 * As right as the reference, but it puts new arrays in the place of the shadow's, where that one
 * writes into them. A mistake that shares arrays comes out differently in the two.
 */
export class RebindingEMA extends ModelEMA {
  override update(model: TinyModel): void {
    for (const name of PARAMS)
      this.ema.params[name] = averaged(this.ema.params[name], model.params[name], this.decay);
    this.ema.buffers.steps = model.buffers.steps.slice();
    this.updates += 1;
  }

  override load_state_dict({ decay, updates, model }: Saved): void {
    this.decay = decay;
    this.updates = updates;
    const { steps, ...params } = copyOf(model);
    this.ema.params = params;
    this.ema.buffers = { steps };
  }
}

/** Both ways to write it. */
export const WAYS = [ModelEMA, RebindingEMA];
