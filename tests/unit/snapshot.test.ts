import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../app/python/snapshot.ts';
import type { Snapshot } from '../../app/python/snapshot.ts';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const snapshot: Snapshot = {
  layout: 'somehow',
  sideModules: ['/a.so'],
  size: 65_536,
  stretches: [
    [0, 4],
    [4_096, 3],
  ],
  stack: 17,
  handles: [['5', '/a.so']],
  objects: { keys: [null] },
  memory: bytes(1, 2, 3, 4, 5, 6, 7),
  files: [
    ['/a.so', bytes(0, 97, 115)],
    ['/π.py', bytes()],
    ['/b.py', bytes(9)],
  ],
};
const good = pack('key', snapshot);

describe('a snapshot', () => {
  it('comes out as it went in', () => {
    expect(unpack('key', good.buffer)).toEqual(snapshot);
  });
  it('is of no use under another key', () => {
    expect(() => unpack('other', good.buffer)).toThrow('The snapshot is of other files.');
  });
});

describe('damage is noticed', () => {
  it('whichever bit it is', () => {
    for (let bit = 0; bit < good.length * 8; bit++) {
      const bad = good.slice();
      bad[bit >>> 3] = (bad[bit >>> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => unpack('key', bad.buffer)).toThrow('The snapshot is damaged.');
    }
  });
  it('wherever it was cut', () => {
    for (let length = 0; length < good.length; length++)
      expect(() => unpack('key', good.slice(0, length).buffer)).toThrow('The snapshot is damaged.');
  });
  it('when two parts have changed places', () => {
    const big = pack('key', {
      ...snapshot,
      memory: new Uint8Array(16_384).map((_, at) => at >>> 8),
    });
    const bad = big.slice();
    bad.copyWithin(4_096, 8_192, 8_196);
    bad.set(big.subarray(4_096, 4_100), 8_192);
    expect(() => unpack('key', bad.buffer)).toThrow('The snapshot is damaged.');
  });
});
