import { raises, tests } from '#problem';
import { array } from 'numpy-ts/core';
import { lending, shadowGiven } from './lending.ts';
import type { ema_weights } from './reference.ts';
import { plain, TinyModel } from './tinyModel.ts';
import { ask, catching, within } from './within.ts';

const live = () => new TinyModel(3, 1);
const shadow = () => new TinyModel(2, 0.5).params;
const given = { shadow: shadowGiven([2, 0.5]) };

export default tests<typeof ema_weights>(
  {
    name: 'Inside the block the model answers with the averaged weights, after it with its own',
    example: true,
    cases: [
      {
        given,
        setup: `
from support import TinyModel
model = TinyModel(3.0, 1.0)
with ema_weights(model, shadow) as m:
    inside = m([10.0])[0]`,
        expr: '[inside, model([10.0])[0], m is model]',
        expected: (weights) => {
          const model = live();
          const seen: unknown[] = [];
          within(weights(model, shadow()), (m) => seen.push(ask(m, 10), m === model));
          const [inside, isModel] = seen;
          return [inside, ask(model, 10), isModel];
        },
      },
      {
        given,
        setup: `
from support import TinyModel
model = TinyModel(3.0, 1.0)
def evaluate():
    with ema_weights(model, shadow) as m:
        print(f'averaged: {m([10.0])[0]:.2f}')
    print(f'live: {model([10.0])[0]:.2f}')`,
        expr: 'evaluate()',
        printed: true,
        expected: (weights) => {
          const model = live();
          let printed = '';
          within(weights(model, shadow()), (m) => {
            printed += `averaged: ${ask(m, 10).toFixed(2)}\n`;
          });
          return `${printed}live: ${ask(model, 10).toFixed(2)}\n`;
        },
      },
    ],
  },
  {
    name: 'An exception comes out of the block, and the weights are back',
    cases: [
      {
        given,
        setup: `
from support import TinyModel
model = TinyModel(3.0, 1.0)
def evaluate():
    with ema_weights(model, shadow):
        raise RuntimeError('the loader has ended')`,
        expr: 'evaluate()',
        raises: 'RuntimeError',
        expected: (weights) => {
          within(weights(live(), shadow()), () => {
            throw raises('RuntimeError');
          });
        },
      },
      ...['RuntimeError', 'KeyboardInterrupt'].map((type) => ({
        given,
        setup: `
from support import TinyModel
model = TinyModel(3.0, 1.0)
try:
    with ema_weights(model, shadow):
        inside = [model.params['w'][0], model.params['b'][0]]
        raise ${type}
except ${type}:
    pass`,
        expr: '[inside, model.params]',
        expected: (weights: typeof ema_weights) => {
          const model = live();
          let inside: unknown = null;
          catching(type, () => {
            within(weights(model, shadow()), () => {
              inside = Object.values(model.params).map(([weight]) => weight);
              throw raises(type);
            });
          });
          return [inside, plain(model.params)];
        },
      })),
    ],
  },
  {
    name: "Training inside the block changes neither the shadow nor the model's own weights",
    cases: [
      {
        given,
        setup: `
from support import TinyModel
model = TinyModel(3.0, 1.0)
with ema_weights(model, shadow):
    model.params['w'][0] = 100.0
    model.params['b'][0] = 200.0`,
        expr: '[shadow, model.params]',
        expected: (weights) => {
          const [model, averaged] = [live(), shadow()];
          within(weights(model, averaged), () => {
            model.params.w[0] = 100;
            model.params.b[0] = 200;
          });
          return [averaged, model.params].map(plain);
        },
      },
      lending({ live: [-7, 4], averaged: [0.25, -8], x: 6, step: 1.5 }),
    ],
  },
  {
    name: 'The model keeps its arrays: an optimiser that holds them sees both weights',
    cases: [
      {
        given,
        setup: `
from support import TinyModel
model = TinyModel(3.0, 1.0)
held = [model.params['w'], model.params['b']]
with ema_weights(model, shadow):
    inside = [float(array[0]) for array in held]
after = [float(array[0]) for array in held]`,
        expr: "[inside, after, model.params['w'] is held[0], model.params['b'] is held[1]]",
        expected: (weights) => {
          const model = live();
          const { w, b } = model.params;
          const look = () => [w[0], b[0]];
          let inside: unknown = null;
          within(weights(model, shadow()), () => {
            inside = look();
          });
          return [inside, look(), model.params.w === w, model.params.b === b];
        },
      },
    ],
  },
  {
    name: 'A shadow that lacks a name is refused before anything changes, and blocks can be nested',
    cases: [
      {
        given: { shadow: { w: array([2]) } },
        setup: `
from support import TinyModel
model = TinyModel(3.0, 1.0)
try:
    with ema_weights(model, shadow):
        pass
except KeyError:
    pass`,
        expr: '[model.params, shadow]',
        expected: (weights) => {
          const [model, averaged] = [live(), { w: Float64Array.of(2) }];
          catching('KeyError', () => within(weights(model, averaged), () => {}));
          return [model.params, averaged].map(plain);
        },
      },
      ...(['w', 'b'] as const).map((name) => ({
        given: { shadow: { [name]: array([2]) } },
        setup: `
from support import TinyModel
model = TinyModel(3.0, 1.0)
def evaluate():
    with ema_weights(model, shadow):
        return model([10.0])`,
        expr: 'evaluate()',
        raises: 'KeyError',
        expected: (weights: typeof ema_weights) => {
          const model = live();
          let answer: unknown = null;
          within(weights(model, { [name]: Float64Array.of(2) }), () => {
            answer = [ask(model, 10)];
          });
          return answer;
        },
      })),
      {
        given: { outer: shadowGiven([2, 20]), inner: shadowGiven([3, 30]) },
        setup: `
from support import TinyModel
model = TinyModel(1.0, 10.0)
seen = []
def look():
    seen.append([float(model.params['w'][0]), float(model.params['b'][0])])
look()
with ema_weights(model, outer):
    look()
    with ema_weights(model, inner):
        look()
    look()
look()`,
        expr: 'seen',
        expected: (weights) => {
          const model = new TinyModel(1, 10);
          const [outer, inner] = [new TinyModel(2, 20), new TinyModel(3, 30)];
          const seen: unknown[] = [];
          const look = () => seen.push([model.params.w[0], model.params.b[0]]);
          look();
          within(weights(model, outer.params), () => {
            look();
            within(weights(model, inner.params), look);
            look();
          });
          look();
          return seen;
        },
      },
    ],
  },
);
