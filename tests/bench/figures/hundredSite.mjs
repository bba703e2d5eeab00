import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runTool } from '../../../app/cli/tool.mjs';

const COPIED = ['app', 'problems', 'public', 'index.html', 'package.json', 'vite.config.ts'];
const MODEL = 'ema-update';
export const SLUG = 'hundred-tests';
const TESTS = `
import { tests } from '#problem';
import type { ema_update } from './reference.ts';

const numbered = (n: number) => ({ name: \`Average \${n}\`, cases: [{ args: [n, 20, 0.9] }] }) as const;
const [first, ...others] = Array.from({ length: 100 }, (_, n) => numbered(n));
export default tests<typeof ema_update>(first, ...others);
`;

/** Builds a copy of the site that has one more problem, of a hundred tests, and gives the folder of both. */
export function buildHundred() {
  const folder = mkdtempSync(join(tmpdir(), 'gradus-hundred-'));
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const problem = join(folder, 'problems', SLUG);
  mkdirSync(problem);
  cpSync(join('problems', MODEL), problem, { recursive: true });
  writeFileSync(join(problem, 'tests.ts'), TESTS);
  const { status } = runTool('vite', ['build', '--logLevel=warn'], { cwd: folder });
  if (status !== 0) throw new Error('The copy with a hundred tests could not be built.');
  return {
    dist: join(folder, 'dist'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
