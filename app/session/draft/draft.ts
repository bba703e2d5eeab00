import { change, goOnWith, lookAround, shown, sitDown, standUp, useDrafts } from './desk.ts';
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
  const own = shown(slug, draft.code);
  // What could not be saved is left to Undo reset.
  const unsaved = useDrafts.getState().kept === 'kept' ? [] : [own.code, ...own.before];
  const before = [...unsaved, draft.code, ...draft.before].filter((text) => text !== code);
  goOnWith(draft, { code, before });
}

/** Says no more of the other drafts, until there is a further one. */
export function dismissOthers(): void {
  useDrafts.setState(({ others, dismissed }) => ({
    dismissed: [...dismissed, ...others.map(({ id }) => id)],
  }));
}

/** Says no more that the code is not kept, until saving has worked again. */
export const dismissWarning = () => useDrafts.setState({ isWarned: true });
