import { claimDraft, setOwnId } from './claim.ts';
import { draftAt, putDraft, textAt } from './shelf.ts';
import type { Content, Draft } from './shelf.ts';
import { newId } from '../newId.ts';
import type { Kept } from '../storage.ts';

/** The place where a tab saves its code: a draft which no other open tab writes to. */
export interface Hold {
  /** The id of that draft, or of the one that it is to be; null when nothing was saved yet. */
  readonly id: () => string | null;
  /** Saves at once or, while it is not known whether the draft can be had, as soon as it is. */
  readonly save: (content: Content) => void;
  /** Whether another tab wrote over what was saved, as it can where there are no Web Locks. */
  readonly isOverwritten: () => boolean;
  /** Saves what waits to be saved, and lets the draft go. */
  readonly release: () => void;
}

interface Listener {
  readonly saved: (kept: Kept) => void;
  /** It is known whether the draft can be had; `newer` is what another tab made of it meanwhile. */
  readonly settled: (newer: Draft | null) => void;
}

/** Takes a draft over if no open tab has it; otherwise, and without one, saving begins a new one. */
export function holdDraft(slug: string, draft: Draft | null, { saved, settled }: Listener): Hold {
  let claim = draft && claimDraft(slug, draft.id);
  let held: { readonly id: string; readonly text: string | null } | null = null;
  let isSettled = draft === null;
  let waiting: Content | null = null;

  const isOverwritten = () => {
    const text = held && textAt(slug, held.id);
    return text !== null && text !== held?.text;
  };
  const write = (content: Content) => {
    if (isOverwritten()) letGo();
    const id = held?.id ?? beginNew();
    const kept = putDraft(slug, id, content);
    held = { id, text: textAt(slug, id) };
    saved(kept);
  };
  const beginNew = () => {
    const id = newId();
    claim = claimDraft(slug, id);
    setOwnId(slug, id);
    return id;
  };
  const letGo = () => {
    claim?.release();
    held = null;
  };
  const settle = (isGranted: boolean) => {
    if (isSettled || !draft) return;
    isSettled = true;
    const now = draftAt(slug, draft.id);
    const isNewer = now?.text !== draft.text;
    const isHad = isGranted && now !== null && !(isNewer && waiting);
    if (isHad) {
      held = now;
      setOwnId(slug, now.id);
    } else letGo();
    if (waiting) write(waiting);
    settled(isHad && isNewer ? now : null);
  };
  void claim?.granted.then(settle);

  return {
    id: () => (isSettled ? (held?.id ?? null) : (draft?.id ?? null)),
    save: (content) => {
      if (isSettled) write(content);
      else waiting = content;
    },
    isOverwritten,
    release: () => {
      settle(false);
      claim?.release();
    },
  };
}
