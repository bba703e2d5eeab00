import { expect, it } from 'vitest';
import { findUsed, putBack } from '../../app/python/pages.ts';

const PAGE = 4_096;
const memoryWith = (pages: number, ...used: readonly number[]) => {
  const memory = new Uint8Array(pages * PAGE);
  for (const at of used) memory[at] = 7;
  return memory;
};

it('pages that are not all zeros are found, neighbours as one stretch', () => {
  const memory = memoryWith(6, 1, 2 * PAGE - 1, 4 * PAGE);
  expect(findUsed(memory)).toEqual([
    [0, 2 * PAGE],
    [4 * PAGE, PAGE],
  ]);
  expect(findUsed(memoryWith(2))).toEqual([]);
});

it('memory is made what it was, and what is above it is left alone', () => {
  const kept = memoryWith(6, PAGE, 4 * PAGE + 5);
  const stretches = findUsed(kept);
  const bytes = new Uint8Array(
    stretches.flatMap(([at, length]) => [...kept.subarray(at, at + length)]),
  );
  const memory = new Uint8Array(8 * PAGE).fill(3);
  putBack(memory, stretches, bytes, kept.length);
  expect(memory.subarray(0, kept.length)).toEqual(kept);
  expect(memory.subarray(kept.length).every((byte) => byte === 3)).toBe(true);
});
