import {
  change,
  goOnWith,
  heldId,
  lookAround,
  shown,
  sitDown,
  standUp,
  useDrafts,
} from './desk.ts';
import { draftAt, idIn } from './shelf.ts';

export { useDrafts };

/** Takes up the draft that this tab or an earlier visit left, or the starter; once a page. */
export function openDraft(slug: string, starter: string): void {
  if (useDrafts.getState().bySlug[slug] !== undefined) return;
  sitDown(slug, starter);
  addEventListener('storage', ({ key }) => {
    if (key === null || idIn(slug, key) !== null) lookAround();
  });
  addEventListener('pagehide', standUp);
  // A page that comes back from the browser's memory may find its draft further on, or taken.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && useDrafts.getState().kept === 'kept') sitDown(slug, starter);
  });
}

/** Keeps the code as it is typed; the same code again is a further try to have it kept. */
export function writeDraft(slug: string, code: string): void {
  const former = shown(slug, '');
  const isKept = useDrafts.getState().kept === 'kept';
  if (code !== former.code || !isKept) change({ code, before: former.before });
}

/** Puts the starter back; `undoReset` brings the code back, in a later visit too. */
export function resetDraft(slug: string, starter: string): void {
  const { code, before } = shown(slug, starter);
  if (code !== starter) change({ code: starter, before: [code, ...before] });
}

/** Brings back what the last reset replaced; what was written since comes back in its turn. */
export function undoReset(slug: string, starter: string): void {
  const { code, before } = shown(slug, starter);
  const [next, ...rest] = before;
  if (next !== undefined) change({ code: next, before: [...rest, code] });
}

/** Shows another draft in this tab, and leaves the tab's own among the others. */
export function takeDraft(slug: string, id: string): void {
  const code = useDrafts.getState().others.find((other) => other.id === id)?.code;
  const draft = draftAt(slug, id);
  if (code === undefined || !draft) return lookAround();
  standUp();
  const before = [...unsaved(slug), draft.code, ...draft.before].filter((text) => text !== code);
  goOnWith(draft, { code, before });
}

/** Where the code is that other code has taken the place of: in a draft, or behind Undo reset. */
export type Former =
  { readonly kind: 'draft'; readonly id: string } | { readonly kind: 'reset' | 'none' };

/** Shows code from elsewhere as a draft of its own, and leaves the tab's own among the others. */
export function takeCopy(slug: string, code: string): Former {
  const own = shown(slug, '').code;
  if (own === code) return { kind: 'none' };
  const held = heldId();
  const known = useDrafts.getState().others.find((other) => other.code === code);
  if (known) takeDraft(slug, known.id);
  else {
    standUp();
    goOnWith(null, { code, before: unsaved(slug) });
  }
  const { others, beforeReset } = useDrafts.getState();
  const same = others.find((other) => other.code === own);
  if (!same && beforeReset[slug]?.includes(own)) return { kind: 'reset' };
  // The starter is nobody's code, but what a reset replaced is.
  const former = same ?? others.find(({ id }) => id === held);
  return former ? { kind: 'draft', id: former.id } : { kind: 'none' };
}

/** What the tab shows and could not save is left to Undo reset. */
function unsaved(slug: string): readonly string[] {
  const { code, before } = shown(slug, '');
  return useDrafts.getState().kept === 'kept' ? [] : [code, ...before];
}

/** Says no more of the other drafts, until there is a further one. */
export function dismissOthers(): void {
  useDrafts.setState(({ others, dismissed }) => ({
    dismissed: [...dismissed, ...others.map(({ id }) => id)],
  }));
}

/** Says no more that the code is not kept, until saving has worked again. */
export const dismissWarning = () => useDrafts.setState({ isWarned: true });
