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
    'tests.ts:10:56 { args: [string, number, number]; } is no case of (ema: Weights, weights: Weights, decay?: number) => Weights: mind the number and types of its arguments, and the names of its properties',
  ]);
  expect(said(found.get(mistake.path) ?? [])).toEqual([
    expect.stringMatching(/^inputs\.ts:\d+:\d+ Property 'recrod' does not exist/),
    expect.stringMatching(/^mistakes\/returns-none\.ts:7:3 .*'twin' does not exist/),
  ]);
});
