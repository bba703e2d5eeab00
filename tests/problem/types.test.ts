import { expect, it } from 'vitest';
import { checkTypes } from '../../app/cli/problem/types.ts';
import { copied, exchange, model, said } from './copies.ts';

it('says where the compiler finds a fault, in the folder that has it', async () => {
  const tests = copied({ 'tests.ts': exchange('[3.5, -7, 1]', "['3.5', -7, 1]") });
  const mistake = copied({
    'mistakes/returns-none.ts': exchange('twins', 'twin'),
    'inputs.ts': exchange('fc.record', 'fc.recrod'),
  });
  const found = await checkTypes([model.path, tests.path, mistake.path]);
  expect(said(found.get(model.path) ?? [])).toEqual([]);
  expect(said(found.get(tests.path) ?? [])).toEqual([
    'tests.ts:10:56 { args: [string, number, number]; } is no case of (ema: Weights, weights: Weights, decay?: number) => Weights: mind the number and types of its arguments, and which properties it has',
  ]);
  expect(said(found.get(mistake.path) ?? [])).toEqual([
    expect.stringMatching(/^inputs\.ts:\d+:\d+ Property 'recrod' does not exist/),
    expect.stringMatching(/^mistakes\/returns-none\.ts:7:3 .*'twin' does not exist/),
  ]);
});

it('looks at the types of one folder while another cannot be read', async () => {
  const unread = copied({ 'tests.ts': exchange('[3.5, -7, 1]', '[3.5 -7 1]') });
  const untyped = copied({ 'reference.ts': (text) => `import 'no-such-module';\n${text}` });
  const found = await checkTypes([unread.path, untyped.path]);
  expect(said(found.get(unread.path) ?? [])).toEqual([
    expect.stringMatching(/^tests\.ts:10:\d+ ',' expected/),
  ]);
  expect(said(found.get(untyped.path) ?? [])).toEqual([
    expect.stringMatching(/^reference\.ts:1:8 Cannot find module .*'no-such-module'/),
  ]);
});

const CASES = `import fc from 'fast-check';
import { inputs, python, tests } from '#problem';
declare class Loop {
  constructor(f: (x: number) => number, count: bigint);
}
const half = python('lambda x: x / 2', (x: number) => x / 2);
tests<typeof Loop>({ name: 'A', cases: [{ init: [half, 2n], calls: [] }] });
tests<typeof Loop>({ name: 'B', cases: [{ init: [half, 2], calls: [] }] });
tests<typeof Loop>({ name: 'C', cases: [{ init: [(x: number) => x, 2n], calls: [] }] });
tests<typeof Loop>({ name: 'D', cases: [{ init: [half, 2n], calls: [], kwargs: { count: 2n } }] });
inputs<typeof Loop>(fc.constant({ init: [half, 2] as const, calls: [] }));
`;

it('wants what a case passes to fit, a function in both languages', async () => {
  const { path } = copied({ 'more.ts': CASES });
  const found = said((await checkTypes([path])).get(path) ?? []);
  expect(found).toEqual([
    expect.stringMatching(/^more\.ts:8:\d+ /),
    expect.stringMatching(/^more\.ts:9:\d+ /),
    expect.stringMatching(/^more\.ts:10:\d+ /),
    expect.stringMatching(/^more\.ts:11:\d+ .* is no case of typeof Loop: mind the number/),
  ]);
});

it('says how an int is written where a float is none', async () => {
  const { path } = copied({
    'more.ts': `import { tests } from '#problem';
const twice = (n: bigint) => 2n * n;
tests<typeof twice>({ name: 'A', cases: [{ args: [2n] }] }, { name: 'B', cases: [{ args: [2] }] });
`,
  });
  expect(said((await checkTypes([path])).get(path) ?? [])).toEqual([
    'more.ts:3:82 { args: [number]; } is no case of (n: bigint) => bigint: mind the number and types of its arguments (an int is written 3n), and which properties it has',
  ]);
});
