import { create } from 'zustand';
import { ownId } from './claim.ts';
import { holdDraft } from './hold.ts';
import type { Hold } from './hold.ts';
import { othersOf } from './others.ts';
import type { Other } from './others.ts';
import { draftAt, draftsOf } from './shelf.ts';
import type { Content, Draft } from './shelf.ts';
import { isBlocked } from '../storage.ts';
import type { Kept } from '../storage.ts';
import { forgetSpares } from './tidy.ts';

interface Drafts {
  /** The learner's code, by problem. */
  readonly bySlug: Readonly<Record<string, string>>;
  /** What resets replaced, in the order in which it comes back, by problem. */
  readonly beforeReset: Readonly<Record<string, readonly string[]>>;
  /** Other drafts of the open problem: the newest first, those this tab has shown last. */
  readonly others: readonly Other[];
  /** The ids of those that the learner does not want to be told of. */
  readonly dismissed: readonly string[];
  /** Whether what is shown is kept across visits; if not, it lives in this tab only. */
  readonly kept: Kept;
  /** Whether the learner knows that it is not. */
  readonly isWarned: boolean;
}

export const useDrafts = create<Drafts>(() => ({
  bySlug: {},
  beforeReset: {},
  others: [],
  dismissed: [],
  kept: 'kept',
  isWarned: false,
}));

/** The problem that the tab is at; a page has but one. */
let open = { slug: '', starter: '' };
/** Where the tab saves what it shows. */
let hold: Hold | undefined;
/** The ids of the drafts that this tab has shown and left, the last one last. */
let left: readonly string[] = [];

/** Shows the tab's own draft, or the newest, or the starter; who holds the draft is known later. */
export function sitDown(slug: string, starter: string): void {
  open = { slug, starter };
  setKept(isBlocked() ? 'blocked' : 'kept');
  const draft = draftAt(slug, ownId(slug)) ?? draftsOf(slug)[0] ?? null;
  hold = holdDraft(slug, draft, listener);
  show(draft ?? { code: starter, before: [] });
}

/** Saves what waits to be saved, and lets the draft go. */
export const standUp = () => hold?.release();

/** The id of the tab's own draft; null while nothing was saved. */
export const heldId = () => hold?.id() ?? null;

/** Goes on with another draft, or with a copy of it if another open tab has it; null begins a new one. */
export function goOnWith(draft: Draft | null, content: Content): void {
  const former = heldId();
  if (former !== null) left = [...left.filter((id) => id !== former), former];
  hold = holdDraft(open.slug, draft, listener);
  change(content);
}

/** Puts other code before the learner, and saves it; the starter need not be brought back. */
export function change({ code, before }: Content): void {
  const worthy = before.filter((text) => text !== open.starter);
  const content = { code, before: [...new Set(worthy)] };
  hold?.save(content);
  show(content);
}

/** What the tab shows. */
export function shown(slug: string, starter: string): Content {
  const { bySlug, beforeReset } = useDrafts.getState();
  return { code: bySlug[slug] ?? starter, before: beforeReset[slug] ?? [] };
}

/** Takes in what other tabs did to the drafts of the problem. */
export function lookAround(): void {
  if (hold?.isOverwritten()) hold.save(shown(open.slug, open.starter));
  showOthers();
}

const listener = {
  saved: setKept,
  settled: (newer: Draft | null) => {
    if (newer) show(newer);
    else showOthers();
    forgetSpares(open.slug, open.starter);
  },
};

function show({ code, before }: Content): void {
  const { slug } = open;
  useDrafts.setState(({ bySlug, beforeReset: { [slug]: _, ...rest } }) => ({
    bySlug: { ...bySlug, [slug]: code },
    beforeReset: before.length === 0 ? rest : { ...rest, [slug]: before },
  }));
  showOthers();
}

function showOthers(): void {
  const { slug, starter } = open;
  const own = heldId();
  const drafts = draftsOf(slug).filter(({ id }) => id !== own);
  const next = othersOf(drafts, shown(slug, starter), starter).toSorted(
    (one, other) => left.indexOf(one.id) - left.indexOf(other.id),
  );
  // A new array would have the page drawn anew at every key.
  if (JSON.stringify(next) !== JSON.stringify(useDrafts.getState().others))
    useDrafts.setState({ others: next });
}

function setKept(kept: Kept): void {
  if (kept !== useDrafts.getState().kept) useDrafts.setState({ kept, isWarned: false });
}
