import { keep, recall, recallKeys } from '../storage.ts';
import type { Kept } from '../storage.ts';
import { keepFirst } from '../versions/room.ts';

/** What a tab shows of a problem's code. */
export interface Content {
  readonly code: string;
  /** What resets replaced, in the order in which they can be taken back. */
  readonly before: readonly string[];
}

/** The learner's code for a problem, as one tab left it. */
export interface Draft extends Content {
  readonly id: string;
  /** When it was last saved; 0 when that is not known. */
  readonly time: number;
  /** How it lies in storage: other text there means that it was saved anew. */
  readonly text: string;
}

/** The name of a draft, in storage and among the locks. */
export const keyOf = (slug: string, id: string) => (id === '' ? root(slug) : `${root(slug)}:${id}`);

/** The drafts of a problem, the newest first. */
export const draftsOf = (slug: string): readonly Draft[] =>
  recallKeys()
    .flatMap((key) => draftAt(slug, idIn(slug, key)) ?? [])
    .toSorted((one, other) => other.time - one.time || (one.id < other.id ? -1 : 1));

/** The draft of that id, or null when there is none. */
export function draftAt(slug: string, id: string | null): Draft | null {
  const text = id === null ? null : textAt(slug, id);
  if (id === null || text === null) return null;
  return { id, text, ...(readRecord(text) ?? readPlain(slug, id, text)) };
}

/** How the draft of that id lies in storage. */
export const textAt = (slug: string, id: string) => recall(keyOf(slug, id));

/** Saves a draft, before which old versions give way; when that fails, what lay there before still does. */
export const putDraft = (slug: string, id: string, content: Content): Kept =>
  keepFirst(keyOf(slug, id), recordOf(content, Date.now()));

/** The text of a draft that was saved at that time. */
export const recordOf = ({ code, before }: Content, time: number) =>
  JSON.stringify({ code, time, before });

/** Forgets a draft for good. */
export const forgetDraft = (slug: string, id: string) => void keep(keyOf(slug, id), null);

/** The id in a key, or null when the key is not of a draft of this problem. */
export function idIn(slug: string, key: string): string | null {
  if (key === root(slug)) return '';
  return key.startsWith(`${root(slug)}:`) ? key.slice(root(slug).length + 1) : null;
}

/** The problem that a key holds a draft of, or null when it holds none. */
export const slugIn = (key: string) => /^gradus:draft:([^:]+)/.exec(key)?.[1] ?? null;

const root = (slug: string) => `gradus:draft:${slug}`;

/** What such a text says, or null when it is not one. */
export function readRecord(text: string): (Content & Pick<Draft, 'time'>) | null {
  try {
    const { code, time, before = [] } = JSON.parse(text);
    if (typeof code !== 'string' || typeof time !== 'number' || !isTexts(before)) return null;
    return { code, time, before };
  } catch {
    return null;
  }
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');

/** An older version kept the plain code, without an id; a damaged record is shown as it is. */
function readPlain(slug: string, id: string, text: string) {
  const replaced = id === '' ? recall(`gradus:before-reset:${slug}`) : null;
  return { code: text, time: 0, before: replaced === null ? [] : [replaced] };
}
