/** A part of memory: where it begins, and how long it is. */
export type Stretch = readonly [start: number, length: number];

const PAGE = 4_096;

/** The stretches of memory, in whole pages, in which anything but zeros is. */
export function findUsed(memory: Uint8Array): readonly Stretch[] {
  const words = new Uint32Array(memory.buffer, memory.byteOffset, memory.length >>> 2);
  const stretches: [number, number][] = [];
  for (let start = 0; start < memory.length; start += PAGE) {
    if (words.subarray(start >>> 2, (start + PAGE) >>> 2).every((word) => word === 0)) continue;
    const last = stretches.at(-1);
    if (last && last[0] + last[1] === start) last[1] += PAGE;
    else stretches.push([start, PAGE]);
  }
  return stretches;
}

/**
 * Makes memory what it was, up to a size: the stretches as in `bytes`, one after the other, and zeros
 * everywhere else.
 */
export function putBack(
  memory: Uint8Array,
  stretches: readonly Stretch[],
  bytes: Uint8Array,
  size: number,
): void {
  let taken = 0;
  let end = 0;
  for (const [start, length] of stretches) {
    memory.fill(0, end, start);
    memory.set(bytes.subarray(taken, taken + length), start);
    taken += length;
    end = start + length;
  }
  memory.fill(0, end, size);
}
