import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const README = readFileSync('problems/README.md', 'utf8');
const WRITTEN = 'problems/linear-warmup/';

/** Each block of code that names its file. */
const blocks = [...README.matchAll(/^(`{3,})\w+ (problems\/\S+)\n([\s\S]*?)^\1$/gm)].map(
  ([, , file = '', code = '']) => ({ file, code }),
);
const words = (text: string) => text.replace(/\s+/g, ' ').trim();

it(
  'the problem that the README writes in five minutes is sound',
  { timeout: 240_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gradus-readme-'));
    for (const { file, code } of blocks.filter((block) => block.file.startsWith(WRITTEN))) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), code);
    }
    const check = ['app/cli/run.cjs', 'problem', 'check', 'linear-warmup', '--finished'];
    const run = promisify(execFile)(process.execPath, [
      ...check,
      '--problems',
      join(folder, 'problems'),
    ]);
    const { stdout } = await run.catch(({ stdout: told }: { stdout: string }) => ({
      stdout: told,
    }));
    expect(stdout).toMatch(/^✓ linear-warmup: 5 tests, 1 mistake, 300 inputs/);
  },
);

describe('what the README shows of a problem stands there:', () => {
  it.each(blocks.filter(({ file }) => !file.startsWith(WRITTEN)))('$file', ({ file, code }) => {
    expect(words(readFileSync(file, 'utf8'))).toContain(words(code));
  });
});
