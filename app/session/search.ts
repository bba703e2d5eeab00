import { create } from 'zustand';
import type { Listing } from '../catalog/catalog.ts';
import { loadInputs } from '../catalog/inputs.ts';
import { messageOf } from '../python/message.ts';
import { keepCase, useCases } from './cases.ts';
import type { OwnCase } from './cases.ts';
import type { Counterexample } from './counterexample.ts';
import { codeOf, followCode } from './draft/current.ts';
import { openProblem } from './problem.ts';
import { isUnderWay, useRun } from './run.ts';

/** The search for an input on which the code is wrong, although it may pass the tests. */
export type Search =
  | { readonly kind: 'idle' }
  | (Tried & {
      readonly kind: 'searching';
      /** How many are to be tried; null while what searches is being fetched. */
      readonly total: number | null;
      /** The smallest one yet, while smaller ones are looked for. */
      readonly found: Counterexample | null;
    })
  | (Tried & { readonly kind: 'none' })
  | (Tried & {
      readonly kind: 'found';
      readonly found: Counterexample;
      /** The case that it is kept as; null where it cannot be written as one. */
      readonly own: OwnCase | null;
    })
  | (Tried & { readonly kind: 'stopped'; readonly why: 'asked' | 'edited' })
  /** The advice is a sentence for the learner, with what to do. */
  | { readonly kind: 'failed'; readonly advice: string };

interface Tried {
  /** The code that is searched. */
  readonly source: string;
  /** What the inputs come from: the same again for the same seed. */
  readonly seed: number;
  /** How many inputs were tried, without the smaller ones. */
  readonly tried: number;
}

export const useSearch = create<Search>(() => ({ kind: 'idle' }));
const become = (search: Search) => useSearch.setState(search, true);

/** Of the search that goes on. */
let stopping = new AbortController();
/** Ends the watch over the code that was searched last. */
let forget = () => {};

// A run shows what came of it in its own way; that nothing was found holds as long as the code does.
useRun.subscribe(({ phase }, before) => {
  const { kind } = useSearch.getState();
  const hasBegun = isUnderWay(phase) && !isUnderWay(before.phase);
  if (hasBegun && kind !== 'searching' && kind !== 'none') become({ kind: 'idle' });
});

/**
 * Searches for a counterexample to the code as it stands, which becomes a case of the learner's. A run
 * goes first, and the search goes on after it; an edit ends it. During a search, it does nothing.
 */
export async function startSearch(listing: Listing): Promise<void> {
  if (useSearch.getState().kind === 'searching') return;
  const source = codeOf(listing);
  const seed = Math.floor(Math.random() * 2 ** 31);
  const { signal } = (stopping = new AbortController());
  forget();
  forget = followCode(listing.slug, () => {
    stop('edited');
    if (useSearch.getState().kind === 'none') become({ kind: 'idle' });
  });
  become({ kind: 'searching', source, seed, tried: 0, total: null, found: null });
  try {
    const [problem, generated, { INPUTS, findCounterexample }] = await bring(listing);
    await findCounterexample(problem, generated, source, seed, signal, (tried, found) =>
      become({ kind: 'searching', source, seed, tried, total: INPUTS, found }),
    );
    endWith(({ tried }) => ({ kind: 'none', source, seed, tried }), signal);
  } catch (error) {
    endWith(() => ({ kind: 'failed', advice: messageOf(error) }), signal);
  }
}

/** Ends the search; what it has found by then stays. */
export const stopSearch = () => stop('asked');

const stop = (why: 'asked' | 'edited') =>
  endWith(
    ({ source, seed, tried }) => ({ kind: 'stopped', source, seed, tried, why }),
    stopping.signal,
  );

/** Ends a search that has not ended yet: with what it has found, or else as told. */
function endWith(otherwise: (tried: Tried) => Search, signal: AbortSignal): void {
  const search = useSearch.getState();
  if (signal.aborted || search.kind !== 'searching') return;
  stopping.abort();
  const { source, seed, tried, found } = search;
  become(
    found ? { kind: 'found', source, seed, tried, found, own: keepOnce(found) } : otherwise(search),
  );
}

/** @throws Error with a sentence for the learner when something cannot be had. */
async function bring(listing: Listing) {
  const [problem, generated, search] = await Promise.all([
    openProblem(listing),
    loadInputs(listing.slug).catch(() => null),
    import('./counterexample.ts').catch(() => null),
  ]);
  if (!generated || !search) throw new Error(MISSING);
  return [problem, generated, search] as const;
}

/** Keeps a counterexample as a case, unless it is one already. */
function keepOnce({ text }: Counterexample): OwnCase | null {
  if (text === null) return null;
  const { own } = useCases.getState();
  const numbers = own.map(({ name }) => Number(/^Counterexample (\d+)$/.exec(name)?.[1] ?? 0));
  const name = `Counterexample ${Math.max(0, ...numbers) + 1}`;
  return own.find((one) => one.text === text) ?? keepCase({ name, text });
}

const MISSING =
  'What searches could not be fetched. Check the connection, then reload the page; your code is kept.';
