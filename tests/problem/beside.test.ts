import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { toEnd } from '../grade/grade.ts';

/** Of the project, what a command reads that writes a problem. */
const SOURCE = ['app', 'problems', 'public', 'package.json', 'tsconfig.json', 'vite.config.ts'];

/** A copy of the project with the same packages, and with a cache of its own for Vite. */
function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gradus-beside-'));
  for (const name of SOURCE) cpSync(name, join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  return folder;
}

it('takes nothing from a dev server whose pages are open', async () => {
  const folder = copyOfProject();
  const served = join(folder, 'node_modules/.vite/deps/react-dom_client.js');
  mkdirSync(join(served, '..'), { recursive: true });
  writeFileSync(served, '');
  const options = ['--title', 'One', '--difficulty', 'Easy', '--signature', 'one(x)'];
  const command = ['app/cli/run.cjs', 'problem', 'new', 'one', ...options];
  const { stderr, status } = await toEnd(spawn(process.execPath, command, { cwd: folder }));
  expect([stderr, status]).toEqual(['', 0]);
  expect(existsSync(join(folder, 'problems/one/tests.ts'))).toBe(true);
  expect(existsSync(served)).toBe(true);
  rmSync(folder, { recursive: true, force: true });
});
