import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fetchFile } from '../../app/cli/fetchFile.ts';
import { sumOf } from '../../app/python/official.ts';
import { FILE, startMirror } from './mirror.ts';
import type { Mirror } from './mirror.ts';

const NAME = 'numpy-9.9.9.whl';
const SUM = sumOf(FILE);

let mirror: Mirror;
beforeAll(async () => {
  mirror = await startMirror();
});
afterAll(() => mirror.close());

let parent: string;
let folder: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'gradus-fetch-'));
  folder = join(parent, 'official');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const fetchFrom = (from: URL, seconds = 20) =>
  fetchFile({ name: NAME, sha256: SUM, from, folder, seconds });

it('a good file is kept, and nothing else', async () => {
  await fetchFrom(mirror.at('good'));
  expect(readdirSync(folder)).toEqual([NAME]);
  expect(readFileSync(join(folder, NAME))).toEqual(FILE);
});

it('a good file takes the place of a damaged one', async () => {
  await fetchFrom(mirror.at('good'));
  writeFileSync(join(folder, NAME), 'damaged');
  await fetchFrom(mirror.at('good'));
  expect(readFileSync(join(folder, NAME))).toEqual(FILE);
});

describe('without a good file the folder stays as it was, and the reason is told:', () => {
  const corrupted = Buffer.concat([FILE, Buffer.from('!')]);
  it.each([
    ['corrupted', 20, `SHA-256 expected: ${SUM}\nSHA-256 received: ${sumOf(corrupted)}`],
    ['none', 20, 'could not be fetched: the server answered 404.'],
    ['cut', 20, 'could not be fetched: the connection failed ('],
    ['silent', 0.3, 'could not be fetched: it took longer than 0.3 seconds.'],
    ['stalling', 0.3, 'could not be fetched: it took longer than 0.3 seconds.'],
    ['trickling', 0.3, 'could not be fetched: it took longer than 0.3 seconds.'],
  ] as const)('%s', async (kind, seconds, reason) => {
    await expect(fetchFrom(mirror.at(kind), seconds)).rejects.toThrow(reason);
    expect(existsSync(folder)).toBe(false);

    await fetchFrom(mirror.at('good'));
    await expect(fetchFrom(mirror.at(kind), seconds)).rejects.toThrow(NAME);
    expect(readdirSync(folder)).toEqual([NAME]);
    expect(readFileSync(join(folder, NAME))).toEqual(FILE);
  });

  it('nobody listens', async () => {
    const gone = await startMirror();
    await gone.close();
    await expect(fetchFrom(gone.at('good'))).rejects.toThrow(
      /\/numpy-9\.9\.9\.whl could not be fetched: the connection failed \(.*ECONNREFUSED.*\)\.$/,
    );
    expect(existsSync(folder)).toBe(false);
  });
});

it('a file that cannot take its place leaves nothing of it', async () => {
  mkdirSync(join(folder, NAME), { recursive: true });
  await expect(fetchFrom(mirror.at('good'))).rejects.toThrow(NAME);
  expect(readdirSync(folder)).toEqual([NAME]);
});
