import type { Content, Draft } from './shelf.ts';

/** A draft of the problem that holds code which the tab does not. */
export interface Other {
  readonly id: string;
  readonly code: string;
  /** When it was last saved; 0 when that is not known. */
  readonly time: number;
}

/** The drafts to offer beside what a tab shows, in the order of the drafts. */
export function othersOf(drafts: readonly Draft[], own: Content, starter: string): Other[] {
  const known = new Set([starter, ...textsOf(own)]);
  return drafts.flatMap((draft) => {
    const code = textsOf(draft).find((text) => !known.has(text));
    if (code === undefined) return [];
    known.add(code);
    return [{ id: draft.id, code, time: draft.time }];
  });
}

/** Whether all that a draft holds is the starter, or is in a newer one too: nobody would miss it. */
export function isSpare(draft: Draft, drafts: readonly Draft[], starter: string): boolean {
  const newer = drafts.slice(
    0,
    drafts.findIndex(({ id }) => id === draft.id),
  );
  const known = new Set([starter, ...newer.flatMap(textsOf)]);
  return textsOf(draft).every((text) => known.has(text));
}

const textsOf = ({ code, before }: Content) => [code, ...before];
