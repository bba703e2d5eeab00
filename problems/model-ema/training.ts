import type { Case } from '#problem';
import type { ModelEMA, Saved } from './reference.ts';
import { plain, TinyModel, whole } from './tinyModel.ts';

/** A training run: what the model has at the start, and then at every update. */
export interface Training {
  readonly start: readonly [w: number, b: number];
  /** Where it is left out, the shadow's default counts. */
  readonly decay?: number;
  readonly seen: readonly (readonly [w: number, b: number, steps: number])[];
}

/** A case that follows a training run and looks at what the shadow has become. */
export const following = (training: Training): Case<typeof ModelEMA> => ({
  given: { ...training },
  setup: follow(training),
  expr: '[shadow.ema.state_dict(), shadow.updates]',
  expected: (Shadow) => {
    const shadow = shadowOf(training, Shadow);
    return [plain(shadow.ema.state_dict()), whole(shadow.updates)];
  },
});

/** A case that follows a training run and has another shadow load the state at its end. */
export const resuming = (training: Training): Case<typeof ModelEMA> => ({
  given: { ...training },
  setup: `${follow(training)}
restored = ModelEMA(TinyModel(0.0, 0.0), decay=0.125)
restored.load_state_dict(shadow.state_dict())`,
  expr: '[restored.state_dict(), restored.ema.training]',
  expected: (Shadow) => {
    const restored = new Shadow(new TinyModel(0, 0), 0.125);
    restored.load_state_dict(shadowOf(training, Shadow).state_dict());
    return [plainState(restored.state_dict()), restored.ema.training];
  },
});

/** A saved state as a case expects it. */
export const plainState = ({ decay, updates, model }: Saved) => ({
  decay,
  updates: whole(updates),
  model: plain(model),
});

const follow = ({ decay }: Training) => `
from support import TinyModel
model = TinyModel(*start)
shadow = ModelEMA(model${decay === undefined ? '' : ', decay'})
for w, b, steps in seen:
    model.params['w'][0] = w
    model.params['b'][0] = b
    model.buffers['steps'][0] = steps
    shadow.update(model)`;

function shadowOf({ start, decay, seen }: Training, Shadow: typeof ModelEMA): ModelEMA {
  const model = new TinyModel(...start);
  const shadow = new Shadow(model, decay);
  for (const [w, b, steps] of seen) {
    model.params.w[0] = w;
    model.params.b[0] = b;
    model.buffers.steps[0] = steps;
    shadow.update(model);
  }
  return shadow;
}
