import type { SideModule } from './layout.ts';
import type { Stretch } from './pages.ts';

/** The memory of a furnished interpreter, and all that is put back with it. */
export interface Snapshot extends Head {
  /** The stretches of memory, one after the other. */
  readonly memory: Uint8Array;
  readonly files: readonly SnapshotFile[];
}

/** What a snapshot says of itself. */
interface Head {
  /** How the side modules were laid out; see `layout.ts`. */
  readonly layout: string;
  /** The side modules in the order of their imports; they are among the files. */
  readonly sideModules: readonly string[];
  readonly size: number;
  readonly stretches: readonly Stretch[];
  readonly stack: number;
  /** What Python calls a library by: a number, and the name. */
  readonly handles: readonly (readonly [handle: string, name: string])[];
  /** Pyodide's own account of the objects of JavaScript's that Python knows. */
  readonly objects: unknown;
}

type SnapshotFile = SideModule;

/** What is before the head: two words of the sum, and the length of the head. */
const PRELUDE = 12;

/** A snapshot as bytes, good under one key. */
export function pack(key: string, { memory, files, ...head }: Snapshot): Uint8Array<ArrayBuffer> {
  const lengths = files.map(([path, content]) => [path, content.length]);
  const text = new TextEncoder().encode(JSON.stringify({ key, head, lengths }));
  const parts = [text, memory, ...files.map(([, content]) => content)];
  const length = parts.reduce((sum, part) => sum + align(part.length), PRELUDE);
  const bytes = new Uint8Array(length);
  let at = PRELUDE;
  for (const part of parts) {
    bytes.set(part, at);
    at += align(part.length);
  }
  const words = new Int32Array(bytes.buffer);
  words[2] = text.length;
  words.set(sumOf(words.subarray(2)));
  return bytes;
}

/**
 * The snapshot in bytes that `pack` made. Its contents are views of the bytes.
 *
 * @throws Error when the bytes are damaged, or of another key.
 */
export function unpack(key: string, buffer: ArrayBuffer): Snapshot {
  const words = new Int32Array(buffer, 0, buffer.byteLength >>> 2);
  const [first, second] = sumOf(words.subarray(2));
  if (words.length * 4 !== buffer.byteLength || words[0] !== first || words[1] !== second)
    throw new Error('The snapshot is damaged.');
  let at = PRELUDE;
  const take = (length: number) => {
    const part = new Uint8Array(buffer, at, length);
    at += align(length);
    return part;
  };
  const text = new TextDecoder().decode(take(words[2] ?? 0));
  const { head, lengths, ...found } = JSON.parse(text) as {
    key: string;
    head: Head;
    lengths: [string, number][];
  };
  if (found.key !== key) throw new Error('The snapshot is of other files.');
  const memory = take(head.stretches.reduce((sum, [, length]) => sum + length, 0));
  const files = lengths.map(([path, length]) => [path, take(length)] as const);
  return { ...head, memory, files };
}

/** Parts begin at whole words. */
const align = (length: number) => (length + 3) & ~3;

/** Damaged memory does not fail, it hangs or lies: so any change of a word changes the sum. */
function sumOf(words: Int32Array): readonly [number, number] {
  let sum = words.length;
  let sums = 0;
  for (let start = 0; start < words.length; start += BLOCK) {
    const [first, second] = sumOfBlock(words.subarray(start, start + BLOCK));
    sum = (Math.imul(sum, 31) + first) | 0;
    sums = (Math.imul(sums, 31) + second) | 0;
  }
  return [sum, sums];
}

/** In words. A function that is called often is compiled earlier than a long loop. */
const BLOCK = 1_024;

function sumOfBlock(words: Int32Array): readonly [number, number] {
  let sum = 0;
  let sums = 0;
  for (let index = 0; index < words.length; index++) {
    sum = (sum + (words[index] ?? 0)) | 0;
    sums = (sums + sum) | 0;
  }
  return [sum, sums];
}
