import { copyOf, PARAMS } from './tinyModel.ts';
import type { State, TinyModel } from './tinyModel.ts';

/** What `state_dict` gives and `load_state_dict` takes. */
export interface Saved {
  decay: number;
  updates: number;
  model: State;
}

/**
 * A model's shadow, whose weights are the exponential moving average of the model's:
 * shadow <- decay * shadow + (1 - decay) * weights, where buffers are taken as they are.
 *
 * Source: torch.optim.swa_utils.AveragedModel, which takes buffers over unless told otherwise.
 */
export class ModelEMA {
  decay: number;
  updates = 0;
  ema: TinyModel;

  /**
   * @param model what the shadow starts as a copy of; it is left as it is.
   * @param decay how much of the average is kept at an update, from 0 to 1.
   */
  constructor(model: TinyModel, decay = 0.999) {
    this.decay = decay;
    this.ema = model.deepcopy().eval();
  }

  update(model: TinyModel): void {
    for (const name of PARAMS) {
      const [shadow, live] = [this.ema.params[name], model.params[name]];
      shadow.set(averaged(shadow, live, this.decay));
    }
    this.ema.buffers.steps.set(model.buffers.steps);
    this.updates += 1;
  }

  state_dict(): Saved {
    return { decay: this.decay, updates: this.updates, model: copyOf(this.ema.state_dict()) };
  }

  load_state_dict({ decay, updates, model }: Saved): void {
    this.decay = decay;
    this.updates = updates;
    const own = this.ema.state_dict();
    for (const name of [...PARAMS, 'steps'] as const) own[name].set(model[name]);
  }
}

/** The average after one more step, in a new array. */
export const averaged = (shadow: Float64Array, live: Float64Array, decay: number): Float64Array =>
  shadow.map((kept, index) => decay * kept + (1 - decay) * (live[index] ?? NaN));
