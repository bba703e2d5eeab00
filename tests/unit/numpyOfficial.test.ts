import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sumOf } from '../../app/python/official.ts';
import { FILE, startMirror } from './mirror.ts';
import type { Mirror } from './mirror.ts';

const NAME = 'numpy-9.9.9.whl';
const PLACE = `public/numpy/official/${NAME}`;

let mirror: Mirror;
beforeAll(async () => {
  mirror = await startMirror();
});
afterAll(() => mirror.close());

/** A clone, set up, of which Pyodide's lock file names the mirror's file. */
let clone: string;
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'gradus-clone-'));
  for (const path of ['app', 'package.json']) cpSync(path, join(clone, path), { recursive: true });
  write('package-lock.json', { packages: {} });
  const numpy = { file_name: NAME, version: '9.9.9', sha256: sumOf(FILE) };
  write('node_modules/pyodide/pyodide-lock.json', { packages: { numpy } });
  symlinkSync(resolve('node_modules/vite'), join(clone, 'node_modules/vite'), 'junction');
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

function write(path: string, content: unknown): void {
  mkdirSync(join(clone, path, '..'), { recursive: true });
  writeFileSync(join(clone, path), JSON.stringify(content));
}

/** What `npm run numpy:official` comes to in the clone. */
const run = (...args: readonly string[]) =>
  new Promise<{ code: unknown; stdout: string; stderr: string }>((done) => {
    const command = [join(clone, 'app/cli/run.cjs'), 'numpy', ...args];
    execFile(process.execPath, command, (error, stdout, stderr) =>
      done({ code: error?.code ?? 0, stdout, stderr }),
    );
  });

it('the official wheel is fetched from a mirror, and only once', async () => {
  const from = String(mirror.at('good')).replace(/\/$/, '');
  const asked = mirror.asked.length;
  expect(await run('--from', from)).toEqual({
    code: 0,
    stdout: `NumPy 9.9.9 is there now: ${PLACE}\nIt runs from the next start on; NUMPY=embedded npm start goes back.\n`,
    stderr: '',
  });
  expect(readFileSync(join(clone, PLACE))).toEqual(FILE);
  const stdout = `NumPy 9.9.9 is already there: ${PLACE}\n`;
  expect(await run(`--from=${from}`)).toEqual({ code: 0, stdout, stderr: '' });
  expect(mirror.asked.slice(asked)).toEqual([`/good/${NAME}`]);
});

it('a damaged one is fetched again', async () => {
  write(PLACE, 'damaged');
  expect(await run('--from', String(mirror.at('good')))).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(join(clone, PLACE))).toEqual(FILE);
});

describe('what goes wrong is told on standard error, with what to do, and nothing is kept:', () => {
  it.each([
    ['corrupted', 'is not what it should be, and was not kept.'],
    ['none', 'could not be fetched: the server answered 404.'],
    ['silent', 'could not be fetched: it took longer than 5 seconds.'],
  ] as const)('%s', async (kind, reason) => {
    const start = performance.now();
    const { code, stdout, stderr } = await run('--from', String(mirror.at(kind)));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(reason);
    expect(stderr).toMatch(
      /\nTry again, or fetch it from another folder: npm run numpy:official -- --from ADDRESS\n$/,
    );
    expect(existsSync(join(clone, 'public'))).toBe(false);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it.each([
    [['--from', 'ftp://example.org/'], '"ftp://example.org/" is not the address of a folder'],
    [['--from', 'http:'], '"http:" is not the address of a folder'],
    [['--from'], 'There is one option: npm run numpy:official -- --from ADDRESS'],
    [['example.org'], 'There is one option: npm run numpy:official -- --from ADDRESS'],
  ])('%o', async (args, reason) => {
    const { code, stderr } = await run(...args);
    expect(code).toBe(1);
    expect(stderr).toContain(reason);
    expect(stderr, 'no stack').not.toContain('    at ');
  });
});
