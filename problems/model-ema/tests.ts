import { tests } from '#problem';
import type { ModelEMA } from './reference.ts';
import { mse, plain, TinyModel, whole } from './tinyModel.ts';
import { following, plainState, resuming } from './training.ts';

export default tests<typeof ModelEMA>(
  {
    name: 'The shadow has arrays of its own and is in eval mode, the live model trains on',
    example: true,
    cases: [
      {
        setup: `
from support import TinyModel
model = TinyModel(2.0, 1.0)
shadow = ModelEMA(model)
model.params['w'][0] = 50.0`,
        expr: "[shadow.ema.params['w'][0], shadow.ema.training, model.training]",
        expected: (Shadow) => {
          const model = new TinyModel(2, 1);
          const shadow = new Shadow(model);
          model.params.w[0] = 50;
          return [shadow.ema.params.w[0], shadow.ema.training, model.training];
        },
      },
      {
        setup: `
from support import TinyModel
model = TinyModel(2.0, 1.0)
model.buffers['steps'][0] = 4
shadow = ModelEMA(model)
model.params['b'][0] = -50.0
model.buffers['steps'][0] = 5`,
        expr: '[shadow.ema.state_dict(), model.state_dict(), shadow.updates]',
        expected: (Shadow) => {
          const model = new TinyModel(2, 1);
          model.buffers.steps[0] = 4;
          const shadow = new Shadow(model);
          model.params.b[0] = -50;
          model.buffers.steps[0] = 5;
          return [plain(shadow.ema.state_dict()), plain(model.state_dict()), whole(shadow.updates)];
        },
      },
    ],
  },
  {
    name: 'An update averages the parameters, copies the buffers and is counted',
    cases: [
      {
        setup: `
from support import TinyModel
model = TinyModel(0.0, 0.0)
shadow = ModelEMA(model, decay=0.9)
for w in (1.0, 2.0, 3.0):
    model.params['w'][0] = w
    model.buffers['steps'][0] += 1
    shadow.update(model)`,
        expr: "[shadow.ema.params['w'][0], shadow.ema.buffers['steps'][0], shadow.updates]",
        expected: (Shadow) => {
          const model = new TinyModel(0, 0);
          const shadow = new Shadow(model, 0.9);
          for (const w of [1, 2, 3]) {
            model.params.w[0] = w;
            model.buffers.steps[0] = w;
            shadow.update(model);
          }
          return [
            shadow.ema.params.w[0],
            ...plain(shadow.ema.state_dict()).steps,
            whole(shadow.updates),
          ];
        },
      },
      following({
        start: [8, -4],
        decay: 0.75,
        seen: [
          [4, 12, 40],
          [-3, 2.5, 70],
        ],
      }),
      following({ start: [8, -4], decay: 0, seen: [[4, 12, 40]] }),
      following({ start: [8, -4], decay: 1, seen: [[4, 12, 40]] }),
      {
        setup: `
from support import TinyModel
model = TinyModel(1.0, 2.0)
shadow = ModelEMA(model, decay=0.5)
model.buffers['steps'][0] = 3
shadow.update(model)
model.params['w'][0] = model.params['b'][0] = 50.0
model.buffers['steps'][0] = 4`,
        expr: '[shadow.ema.state_dict(), model.state_dict(), shadow.ema.training, model.training]',
        expected: (Shadow) => {
          const model = new TinyModel(1, 2);
          const shadow = new Shadow(model, 0.5);
          model.buffers.steps[0] = 3;
          shadow.update(model);
          model.params.w[0] = model.params.b[0] = 50;
          model.buffers.steps[0] = 4;
          return [
            plain(shadow.ema.state_dict()),
            plain(model.state_dict()),
            shadow.ema.training,
            model.training,
          ];
        },
      },
    ],
  },
  {
    name: 'A shadow that loads a saved state goes on as the saved one does',
    cases: [
      {
        setup: `
from support import TinyModel
model = TinyModel(1.0, 0.0)
shadow = ModelEMA(model, decay=0.5)
model.params['w'][0] = 3.0
shadow.update(model)
restored = ModelEMA(TinyModel(0.0, 0.0))
restored.load_state_dict(shadow.state_dict())
loaded = float(restored.ema.params['w'][0])
shadow.update(model)
restored.update(model)`,
        expr: "[loaded, restored.ema.params['w'][0], shadow.ema.params['w'][0]]",
        expected: (Shadow) => {
          const model = new TinyModel(1, 0);
          const shadow = new Shadow(model, 0.5);
          model.params.w[0] = 3;
          shadow.update(model);
          const restored = new Shadow(new TinyModel(0, 0));
          restored.load_state_dict(shadow.state_dict());
          const [loaded] = restored.ema.params.w;
          shadow.update(model);
          restored.update(model);
          return [loaded, restored.ema.params.w[0], shadow.ema.params.w[0]];
        },
      },
      resuming({
        start: [8, -4],
        decay: 0.75,
        seen: [
          [4, 12, 40],
          [-3, 2.5, 70],
        ],
      }),
      {
        setup: `
from support import TinyModel
model = TinyModel(1.0, 2.0)
model.buffers['steps'][0] = 6
shadow = ModelEMA(model, decay=0.25)
shadow.update(model)`,
        expr: 'shadow.state_dict()',
        expected: (Shadow) => {
          const model = new TinyModel(1, 2);
          model.buffers.steps[0] = 6;
          const shadow = new Shadow(model, 0.25);
          shadow.update(model);
          const state = shadow.state_dict();
          return plainState(state);
        },
      },
    ],
  },
  {
    name: 'A state that was saved or loaded shares no array with the shadow',
    cases: [
      {
        setup: `
from support import TinyModel
shadow = ModelEMA(TinyModel(1.0, 2.0))
state = shadow.state_dict()
for array in state['model'].values():
    array[0] = 99`,
        expr: 'shadow.ema.state_dict()',
        expected: (Shadow) => {
          const shadow = new Shadow(new TinyModel(1, 2));
          for (const array of Object.values(shadow.state_dict().model)) array[0] = 99;
          return plain(shadow.ema.state_dict());
        },
      },
      {
        setup: `
from support import TinyModel
model = TinyModel(1.0, 2.0)
shadow = ModelEMA(model, decay=0.5)
state = shadow.state_dict()
for array in model.state_dict().values():
    array[0] = 99
shadow.update(model)`,
        expr: 'state',
        expected: (Shadow) => {
          const model = new TinyModel(1, 2);
          const shadow = new Shadow(model, 0.5);
          const state = shadow.state_dict();
          for (const array of Object.values(model.state_dict())) array[0] = 99;
          shadow.update(model);
          return plainState(state);
        },
      },
      {
        setup: `
from support import TinyModel
state = ModelEMA(TinyModel(1.0, 2.0)).state_dict()
restored = ModelEMA(TinyModel(0.0, 0.0))
restored.load_state_dict(state)
for array in state['model'].values():
    array[0] = 99`,
        expr: 'restored.ema.state_dict()',
        expected: (Shadow) => {
          const state = new Shadow(new TinyModel(1, 2)).state_dict();
          const restored = new Shadow(new TinyModel(0, 0));
          restored.load_state_dict(state);
          for (const array of Object.values(state.model)) array[0] = 99;
          return plain(restored.ema.state_dict());
        },
      },
      {
        setup: `
from support import TinyModel
state = ModelEMA(TinyModel(1.0, 2.0), decay=0.5).state_dict()
restored = ModelEMA(TinyModel(0.0, 0.0))
restored.load_state_dict(state)
restored.update(TinyModel(5.0, 6.0))`,
        expr: 'state',
        expected: (Shadow) => {
          const state = new Shadow(new TinyModel(1, 2), 0.5).state_dict();
          const restored = new Shadow(new TinyModel(0, 0));
          restored.load_state_dict(state);
          restored.update(new TinyModel(5, 6));
          return plainState(state);
        },
      },
    ],
  },
  {
    name: 'Where the weights swing around the best ones, the shadow has the smaller error',
    cases: [
      {
        setup: `
from support import TinyModel, mse
x, y = [1.0, 2.0, 3.0], [2.0, 4.0, 6.0]
model = TinyModel(2.0, 0.0)
shadow = ModelEMA(model, decay=0.9)
for _ in range(20):
    for w in (1.0, 3.0):
        model.params['w'][0] = w
        shadow.update(model)`,
        expr: '[mse(model, x, y), mse(shadow.ema, x, y)]',
        tolerance: { relative: 1e-6 },
        expected: (Shadow) => {
          const model = new TinyModel(2, 0);
          const shadow = new Shadow(model, 0.9);
          for (let step = 0; step < 40; step++) {
            model.params.w[0] = step % 2 === 0 ? 1 : 3;
            shadow.update(model);
          }
          return [model, shadow.ema].map((one) => mse(one, [1, 2, 3], [2, 4, 6]));
        },
      },
      following({ start: [0, 0], seen: [[1, -1, 1]] }),
    ],
  },
);
