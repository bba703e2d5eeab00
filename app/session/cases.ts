import { create } from 'zustand';
import { newId } from './newId.ts';
import { keep, recall, recallKeys } from './storage.ts';
import type { Kept } from './storage.ts';
import { keepFirst } from './versions/room.ts';

/** An input that the learner keeps for a problem, to run it with the tests. */
export interface OwnCase {
  readonly id: string;
  readonly name: string;
  /** What is called, as Python text: `ema_update(np.array([1, 2]), 3, 0.5)`. */
  readonly text: string;
  /** When it was kept, which is also the order of the cases. */
  readonly time: number;
}

interface Cases {
  /** Of the open problem. */
  readonly own: readonly OwnCase[];
  /** Whether the newest is kept across visits; if not, it lives in this tab only. */
  readonly kept: Kept;
}

export const useCases = create<Cases>(() => ({ own: [], kept: 'kept' }));

let open = '';
/** What the browser could not keep, of this tab. */
let unkept: readonly OwnCase[] = [];

/** Takes up the cases of a problem; once a page. */
export function openCases(slug: string): void {
  if (open === slug) return;
  open = slug;
  useCases.setState({ own: recallCases(slug) });
  // Each case has a key of its own, so that no tab writes over what another one has kept.
  window.addEventListener('storage', ({ key }) => {
    if (key !== null && !key.startsWith(rootOf(slug))) return;
    const known = recallCases(slug);
    const ids = new Set(known.map(({ id }) => id));
    unkept = unkept.filter(({ id }) => !ids.has(id));
    useCases.setState({ own: inOrder([...known, ...unkept]) });
  });
}

/** Keeps an input as a case, or a case with another name or text. */
export function keepCase({ id = newId(), name, text, time = Date.now() }: NewCase): OwnCase {
  const own = { id, name, text, time };
  const kept = keepFirst(keyOfCase(open, id), recordOfCase(own));
  unkept = kept === 'kept' ? without(unkept, id) : [...without(unkept, id), own];
  useCases.setState((cases) => ({ own: inOrder([...without(cases.own, id), own]), kept }));
  return own;
}

type NewCase = Pick<OwnCase, 'name' | 'text'> & Partial<OwnCase>;

/** Forgets a case; to bring it back, keep it again. */
export function dropCase(id: string): void {
  keep(keyOfCase(open, id), null);
  unkept = without(unkept, id);
  useCases.setState(({ own }) => ({ own: without(own, id) }));
}

/** The cases that this tab alone has, and the problem that they are of. */
export const unkeptCases = () => ({ slug: open, cases: unkept });

/** The cases of a problem that the browser has kept, in the order in which they were. */
export function recallCases(slug: string): readonly OwnCase[] {
  const root = rootOf(slug);
  const keys = recallKeys().filter((key) => key.startsWith(root));
  return inOrder(keys.flatMap((key) => readCase(key.slice(root.length), recall(key)) ?? []));
}

/** Where the browser keeps the cases of a problem. */
const rootOf = (slug: string) => `gradus:case:${slug}:`;
export const keyOfCase = (slug: string, id: string) => rootOf(slug) + id;

/** A case as it lies there. */
export const recordOfCase = ({ name, text, time }: OwnCase) => JSON.stringify({ name, text, time });

/** What was kept may be of another version, or not ours at all. */
export function readCase(id: string, kept: string | null): OwnCase | null {
  try {
    const { name, text, time } = JSON.parse(kept ?? '');
    const isOurs = typeof name === 'string' && typeof text === 'string' && typeof time === 'number';
    return isOurs ? { id, name, text, time } : null;
  } catch {
    return null;
  }
}

const without = (cases: readonly OwnCase[], id: string) => cases.filter((one) => one.id !== id);

const inOrder = (cases: readonly OwnCase[]) =>
  cases.toSorted((one, other) => one.time - other.time || (one.id < other.id ? -1 : 1));
