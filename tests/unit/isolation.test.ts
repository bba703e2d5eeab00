import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleIsolated } from '../../app/build/isolate.ts';

/** In the project, where what it imports resolves, and out of sight of the other tools. */
const folder = mkdtempSync(join(makeFolder('tests/results'), 'planted-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  ['app/python/worker.ts', 'iife', ['app/python/interpreter.ts', 'app/python/harness/play.py']],
  ['app/python/sandbox.ts', 'iife', ['app/python/protocol.ts']],
  ['app/python/realm.ts', 'es', []],
  ['app/python/confined.ts', 'es', []],
] as const)('%s', (entry, format, known) => {
  const bundled = bundleIsolated(entry, format);

  it('holds its own files', async () => {
    expect((await bundled).modules).toEqual(expect.arrayContaining([entry, ...known]));
  });
  it('holds nothing else of the project', async () => {
    const { modules } = await bundled;
    expect(modules.filter((file) => /^problems\/|^app\/(?!python\/)/.test(file))).toEqual([]);
  });
  it('names no problem', async () => {
    expect((await bundled).code).not.toContain('ema_update');
  });
});

describe('a planted import', () => {
  it.each([
    ['app/grader/', `import { grade } from '../../../app/grader/index.ts'; self.leak = grade;`],
    ['app/grader/', `self.leak = () => import('../../../app/grader/index.ts');`],
    ['problems/', `import * as all from '../../../problems/ema-update/tests.ts'; self.leak = all;`],
    ['problems/', `self.leak = import.meta.glob('/problems/*/reference.ts', { eager: true });`],
    [
      'problems/',
      `import text from '../../../problems/ema-update/solution.py?raw'; self.leak = text;`,
    ],
  ])('of %s is refused: %s', async (from, leak) => {
    const entry = join(folder, 'worker.js');
    writeFileSync(entry, `import '../../../app/python/worker.ts';\n${leak}\n`);
    await expect(bundleIsolated(entry)).rejects.toThrow(`must not contain ${from}`);
  });
});

function makeFolder(path: string): string {
  mkdirSync(path, { recursive: true });
  return path;
}
