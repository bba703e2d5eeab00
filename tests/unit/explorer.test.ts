import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseSignature } from '#problem';
import { createExplorer } from '../../app/python/explorer.ts';
import type { Job, Report } from '../../app/python/protocol.ts';
import type { AddInterpreter } from '../../app/python/spares.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** An interpreter that answers an order as told, and remembers whether it was ended. */
interface Told {
  readonly sources: string[];
  isEnded: boolean;
  hear: (report: Report) => void;
}

const GOOD = (hear: (report: Report) => void) => {
  for (const kind of ['received', 'loaded'] as const) hear({ kind });
  hear({ kind: 'played', test: 0, case: 0, steps: '[{"returned":1,"changed":[]}]', ms: 1 });
  hear({ kind: 'finished' });
};

function explorerOf(answer: (hear: (report: Report) => void) => void = GOOD) {
  const interpreters: Told[] = [];
  const asked = vi.fn<() => void>();
  const add: AddInterpreter = async (died, unwanted) => {
    unwanted.throwIfAborted();
    const told: Told = { sources: [], isEnded: false, hear: () => died() };
    interpreters.push(told);
    return {
      versions: { python: '', numpy: '' },
      listen: (hear) => (told.hear = hear),
      remote: {
        send: ({ source }) => {
          told.sources.push(source);
          queueMicrotask(() => answer((report) => told.hear(report)));
        },
        interrupt: asked,
        terminate: () => (told.isEnded = true),
      },
    };
  };
  return { explorer: createExplorer(add), interpreters, asked };
}

const job = (source: string): Job => ({
  source,
  limits: { load: 2, run: 4 },
  support: null,
  entry: parseSignature('f()'),
  also: [],
  tests: [{ cases: [{ kind: 'call', args: [], kwargs: [] }], seed: 0, seconds: 2 }],
});
const NEVER = new AbortController().signal;

test('a program is played again and again in the same interpreter', async () => {
  const { explorer, interpreters } = explorerOf();
  for (let time = 0; time < 3; time++)
    expect(await explorer.explore(job('a'), NEVER)).toMatchObject({ kind: 'played' });
  expect(interpreters).toMatchObject([{ sources: ['a', 'a', 'a'], isEnded: false }]);
});

test('another program has another interpreter, and the former is ended', async () => {
  const { explorer, interpreters } = explorerOf();
  await explorer.explore(job('a'), NEVER);
  await explorer.explore(job('b'), NEVER);
  expect(interpreters).toMatchObject([
    { sources: ['a'], isEnded: true },
    { sources: ['b'], isEnded: false },
  ]);
  explorer.close();
  await Promise.resolve();
  expect(interpreters[1]?.isEnded).toBe(true);
});

test('an interpreter that nobody has asked for a minute is ended, and the next question has another', async () => {
  const { explorer, interpreters } = explorerOf();
  await explorer.explore(job('a'), NEVER);
  await vi.advanceTimersByTimeAsync(50_000);
  await explorer.explore(job('a'), NEVER);
  await vi.advanceTimersByTimeAsync(50_000);
  expect(interpreters).toMatchObject([{ sources: ['a', 'a'], isEnded: false }]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(interpreters[0]?.isEnded).toBe(true);
  expect(await explorer.explore(job('a'), NEVER)).toMatchObject({ kind: 'played' });
  expect(interpreters).toHaveLength(2);
});

test('who is stopped is ended at once, and not asked to come back', async () => {
  const { explorer, interpreters, asked } = explorerOf(() => {});
  const stopping = new AbortController();
  const exploring = explorer.explore(job('a'), stopping.signal);
  await vi.advanceTimersByTimeAsync(0);
  expect(interpreters).toMatchObject([{ sources: ['a'], isEnded: false }]);
  stopping.abort();
  await vi.advanceTimersByTimeAsync(0);
  expect(interpreters[0]?.isEnded).toBe(true);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await exploring).toMatchObject({ kind: 'lost', status: 'stopped' });
  expect(asked).not.toHaveBeenCalled();
});

test('a program that is cut short was late, and its interpreter is not asked again', async () => {
  const { explorer, interpreters } = explorerOf((hear) => {
    for (const kind of ['received', 'loaded'] as const) hear({ kind });
    setTimeout(() => {
      hear({ kind: 'interrupted' });
      hear({ kind: 'finished' });
    }, 2_200);
  });
  const exploring = explorer.explore(job('a'), NEVER);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await exploring).toMatchObject({
    kind: 'lost',
    status: 'timed-out',
    reason: 'Did not finish within 2 seconds: look for a loop that never ends.',
  });
  await Promise.resolve();
  expect(interpreters[0]?.isEnded).toBe(true);
});

test('an interpreter that dies between two questions is replaced', async () => {
  const { explorer, interpreters } = explorerOf();
  await explorer.explore(job('a'), NEVER);
  interpreters[0]?.hear({ kind: 'died', reason: '' });
  expect(await explorer.explore(job('a'), NEVER)).toMatchObject({ kind: 'played' });
  expect(interpreters).toHaveLength(2);
});

test('a program that is far too long needs no interpreter to be refused', async () => {
  const { explorer, interpreters } = explorerOf();
  expect(await explorer.explore(job('#'.repeat(100_001)), NEVER)).toMatchObject({
    kind: 'refused',
  });
  expect(interpreters).toEqual([]);
});
