import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findOfficial, sumOf } from '../../app/python/official.ts';
import { chooseWheel } from '../../app/python/wheel.ts';

const OFFICIAL = 'numpy/official/numpy-9.9.9.whl';
const EMBEDDED = /^numpy\/numpy-1\.19\.5-[^/]*\.whl$/;
const BYTES = Buffer.from('a wheel');

/** A project whose Pyodide names a wheel of these bytes. */
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gradus-wheel-'));
  mkdirSync(join(root, 'node_modules/pyodide'), { recursive: true });
  const numpy = { file_name: 'numpy-9.9.9.whl', version: '9.9.9', sha256: sumOf(BYTES) };
  const lock = JSON.stringify({ packages: { numpy } });
  writeFileSync(join(root, 'node_modules/pyodide/pyodide-lock.json'), lock);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(bytes: Uint8Array): void {
  mkdirSync(join(root, 'public/numpy/official'), { recursive: true });
  writeFileSync(join(root, 'public', OFFICIAL), bytes);
}

describe('before the official wheel is fetched', () => {
  it.each([undefined, '', 'embedded'])('NUMPY=%s takes the embedded one', (wanted) => {
    expect(chooseWheel(root, wanted)).toMatch(EMBEDDED);
  });
  it('NUMPY=official says how to fetch it', () => {
    expect(() => chooseWheel(root, 'official')).toThrow(
      'NUMPY is "official", but that wheel is not here: fetch it with "npm run numpy:official".',
    );
  });
});

describe('once the official wheel is there', () => {
  beforeEach(() => put(BYTES));
  it.each([undefined, '', 'official'])('NUMPY=%s takes it', (wanted) => {
    expect(chooseWheel(root, wanted)).toBe(OFFICIAL);
  });
  it('NUMPY=embedded takes the embedded one all the same', () => {
    expect(chooseWheel(root, 'embedded')).toMatch(EMBEDDED);
  });
});

describe('a damaged official wheel', () => {
  beforeEach(() => put(BYTES.subarray(1)));
  it.each([undefined, 'official'])('is not used, and NUMPY=%s says what to do', (wanted) => {
    expect(() => chooseWheel(root, wanted)).toThrow(
      `public/${OFFICIAL} is damaged and is not used: fetch it again with "npm run numpy:official", or delete it.`,
    );
  });
  it('does not concern NUMPY=embedded', () => {
    expect(chooseWheel(root, 'embedded')).toMatch(EMBEDDED);
  });
});

it.each(['Official', '1.19.5'])('NUMPY=%s is refused, and the two choices are named', (wanted) => {
  expect(() => chooseWheel(root, wanted)).toThrow(
    `NUMPY is "embedded" or "official", not "${wanted}".`,
  );
});

it('the embedded wheel is there', () => {
  expect(existsSync(`public/${chooseWheel('.', 'embedded')}`)).toBe(true);
});

it('the installed Pyodide names a wheel for this Python', () => {
  const { name, version, sha256 } = findOfficial('.');
  expect(name).toBe(`numpy-${version}-cp314-cp314-pyemscripten_2026_0_wasm32.whl`);
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
});
