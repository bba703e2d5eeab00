import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchParts } from '../../app/python/parts.ts';
import type { Progress } from '../../app/python/progress.ts';
import { totalOf } from '../../app/python/seals.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** As many letters as the files have hundreds of bytes. */
const seal = (size: number) => ({
  size,
  sum: createHash('sha256').update('a'.repeat(size)).digest('hex'),
});
const SEALS = {
  wasm: seal(96_007),
  stdlib: seal(25_013),
  wheel: seal(22_001),
  pyodide: seal(180),
  pyodideAsm: seal(12_501),
  lock: seal(1_191),
  worker: seal(300),
};
const TOTAL = 157_193;
const CHUNK = 64;
const FILES: readonly [string, number][] = [
  ['pyodide.asm.wasm', SEALS.wasm.size],
  ['python_stdlib.zip', SEALS.stdlib.size],
  ['numpy.whl', SEALS.wheel.size],
  ['pyodide.mjs', SEALS.pyodide.size],
  ['pyodide.asm.mjs', SEALS.pyodideAsm.size],
  ['pyodide-lock.json', SEALS.lock.size],
  ['worker.txt', SEALS.worker.size],
];

const sizeOf = (url: string) => FILES.find(([name]) => url.includes(name))?.[1] ?? 0;

/** A body of so many bytes in small chunks; without an end, what follows never comes. */
function body(size: number, hasEnd = true): ReadableStream<Uint8Array> {
  let left = size;
  return new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (left > 0) controller.enqueue(new Uint8Array(Math.min(CHUNK, left)).fill(97));
      else if (hasEnd) controller.close();
      left -= CHUNK;
    },
  });
}

/** The network, where each address has its answer, and a request can be given up. */
function stubNetwork(answer: (url: string, signal: AbortSignal) => Response | null) {
  const signals: AbortSignal[] = [];
  vi.stubGlobal('fetch', (url: string, { signal }: { signal: AbortSignal }) => {
    signals.push(signal);
    const response = answer(url, signal);
    return response ? Promise.resolve(response) : Promise.reject(new TypeError('Failed to fetch'));
  });
  return signals;
}

function fetchAll() {
  const told: Progress[] = [];
  const parts = fetchParts({ worker: 'worker.txt', wheel: 'numpy/numpy.whl' }, SEALS, (progress) =>
    told.push(progress),
  );
  return { parts, told };
}

describe('the parts of an interpreter', () => {
  it('are as long as they are together', () => {
    expect(totalOf(SEALS)).toBe(TOTAL);
  });

  it('come whole, and it is told at most a hundred times how far they are, last at the end', async () => {
    stubNetwork((url) => new Response(body(sizeOf(url))));
    const { parts, told } = fetchAll();
    const { wasm, lock, pyodide, worker } = await parts;
    expect(wasm.size).toBe(SEALS.wasm.size);
    expect(await Promise.all([lock, pyodide, worker].map((part) => part.text()))).toEqual([
      'a'.repeat(SEALS.lock.size),
      'a'.repeat(180),
      'a'.repeat(300),
    ]);
    expect(told.length).toBeGreaterThan(90);
    expect(told.length).toBeLessThanOrEqual(100);
    expect(told.map(({ bytes }) => bytes)).toEqual(
      told.map(({ bytes }) => bytes).toSorted((one, other) => one - other),
    );
    expect(told.at(-1)).toEqual({ bytes: TOTAL, total: TOTAL });
  });

  it('are told a handful of times when each comes in one piece', async () => {
    stubNetwork((url) => new Response('a'.repeat(sizeOf(url))));
    const { parts, told } = fetchAll();
    await parts;
    expect(told.length).toBeLessThanOrEqual(FILES.length);
    expect(told.at(-1)).toEqual({ bytes: TOTAL, total: TOTAL });
  });

  it('are all given up when one is refused, and nothing is told from then on', async () => {
    const late: (() => void)[] = [];
    const signals = stubNetwork((url) => {
      if (url.includes('.whl')) return new Response('', { status: 503 });
      const stream = new ReadableStream<Uint8Array>({
        start: (controller) =>
          void late.push(() => controller.enqueue(new Uint8Array(sizeOf(url)))),
      });
      return new Response(stream);
    });
    const { parts, told } = fetchAll();
    await expect(parts).rejects.toThrow('numpy.whl could not be fetched: the server answered 503.');
    expect(signals.map(({ aborted }) => aborted)).toEqual(Array(7).fill(true));
    for (const arrive of late) arrive();
    await new Promise((resolve) => setTimeout(resolve));
    expect(told).toEqual([]);
  });

  it('are refused when one is longer than it should be, whatever the others are', async () => {
    const signals = stubNetwork((url) => {
      const isStdlib = url.includes('stdlib');
      return new Response(body(sizeOf(url) + (isStdlib ? 1 : 0), isStdlib));
    });
    const { parts, told } = fetchAll();
    await expect(parts).rejects.toThrow(
      'arrived damaged: more than 25013 bytes instead of 25013. Check the connection and try again.',
    );
    expect(signals.every(({ aborted }) => aborted)).toBe(true);
    expect(told.every(({ bytes }) => bytes < TOTAL)).toBe(true);
  });

  it('are given up when nothing comes any more for half a minute, however much came before', async () => {
    vi.useFakeTimers();
    const streams: ReadableStreamDefaultController<Uint8Array>[] = [];
    const signals = stubNetwork((url, signal) => {
      if (!url.includes('stdlib')) return new Response(body(sizeOf(url)));
      const stream = new ReadableStream<Uint8Array>({
        start: (controller) => {
          streams.push(controller);
          signal.addEventListener('abort', () => controller.error(signal.reason));
        },
      });
      return new Response(stream);
    });
    const { parts } = fetchAll();
    const end = parts.catch(String);
    await vi.advanceTimersByTimeAsync(29_000);
    streams[0]?.enqueue(new Uint8Array(8));
    await vi.advanceTimersByTimeAsync(29_000);
    expect(signals.some(({ aborted }) => aborted)).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await end).toMatch(
      /stdlib.* stopped coming: nothing arrived for 30 seconds\. Check the connection and try again\./,
    );
    expect(signals.every(({ aborted }) => aborted)).toBe(true);
  });

  it('are out of reach without a network', async () => {
    stubNetwork(() => null);
    await expect(fetchAll().parts).rejects.toThrow('could not be fetched. Check the connection');
  });
});
