import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../app/cli/problem/load.ts';
import { copied, exchange, importFile, said } from './copies.ts';
import type { Changes } from './copies.ts';

describe('a folder that cannot be loaded', () => {
  const load = async (changes: Changes) => {
    const loaded = await loadFolder(copied(changes), importFile);
    return 'fault' in loaded ? said([loaded.fault]) : [];
  };

  it('is not the sound one', async () => expect(await load({})).toEqual([]));
  it('lacks its tests, or a mistake in a file of mistakes', async () => {
    expect(await load({ 'tests.ts': 'export const none = 1;\n' })).toEqual([
      expect.stringMatching(/^tests.ts:1:1 there are no tests: export default tests</),
    ]);
    expect(await load({ 'mistakes/returns-none.ts': 'export const none = 1;\n' })).toEqual([
      expect.stringMatching(/^mistakes\/returns-none.ts:1:1 there is no mistake: export default/),
    ]);
  });
  it('throws at a place that is told', async () => {
    const thrown = exchange('export default', "throw new Error('No.');\nexport default");
    expect(await load({ 'tests.ts': thrown })).toEqual([
      expect.stringMatching(/^tests\.ts:8:\d+ cannot be loaded: No\.$/),
    ]);
  });
  it('has a reference of another name', async () => {
    expect(await load({ 'reference.ts': 'export const other = 1;\n' })).toEqual([
      expect.stringMatching(/^reference\.ts:1:1 cannot be loaded: .*must export ema_update/),
    ]);
  });
});
