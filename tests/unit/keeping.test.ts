import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepSnapshot } from '../../app/python/keeping.ts';

type Capture = Parameters<typeof keepSnapshot>[2];

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gradus-keeping-'));
  folder = join(root, 'cache/gradus');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const capture = vi.fn<Capture>(async (file) => writeFileSync(file, 'memory'));
beforeEach(() => void capture.mockClear());

describe('a snapshot', () => {
  it('is captured once, and kept under its key alone', async () => {
    const file = join(folder, 'key');
    expect(await keepSnapshot(folder, 'key', capture)).toBe(file);
    expect(await keepSnapshot(folder, 'key', capture)).toBe(file);
    expect(capture).toHaveBeenCalledTimes(1);
    expect(readFileSync(file, 'utf8')).toBe('memory');
    expect(readdirSync(folder)).toEqual(['key']);
  });
  it('has its name only when it is whole', async () => {
    await keepSnapshot(folder, 'key', async (file) => {
      writeFileSync(file, 'mem');
      expect(readdirSync(folder)).not.toContain('key');
      await capture(file);
    });
    expect(capture).toHaveBeenCalledTimes(1);
  });
  it('that could not be captured is not tried again for a day', async () => {
    const refuse = vi.fn<Capture>(async () => {});
    expect(await keepSnapshot(folder, 'key', refuse)).toBeNull();
    expect(await keepSnapshot(folder, 'key', refuse)).toBeNull();
    expect(refuse).toHaveBeenCalledTimes(1);
    const yesterday = Date.now() / 1_000 - 86_401;
    utimesSync(join(folder, 'key'), yesterday, yesterday);
    expect(await keepSnapshot(folder, 'key', capture)).not.toBeNull();
  });
  it('whose capture died leaves nothing behind, and is tried again', async () => {
    const die = () => Promise.reject(new Error('killed'));
    expect(await keepSnapshot(folder, 'key', die)).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
    expect(await keepSnapshot(folder, 'key', capture)).not.toBeNull();
  });
  it('is not even captured where it cannot be kept', async () => {
    mkdirSync(join(root, 'cache'));
    writeFileSync(folder, 'a file in the way');
    expect(await keepSnapshot(folder, 'key', capture)).toBeNull();
    expect(capture).not.toHaveBeenCalled();
  });
});

it('of many the newest four stay', async () => {
  mkdirSync(folder, { recursive: true });
  for (const [age, name] of ['a', 'b', 'c', 'd', 'e'].entries()) {
    writeFileSync(join(folder, name), name);
    utimesSync(join(folder, name), 1_000_000 - age, 1_000_000 - age);
  }
  await keepSnapshot(folder, 'key', capture);
  expect(readdirSync(folder).toSorted()).toEqual(['a', 'b', 'c', 'key']);
});
