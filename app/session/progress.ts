import { create } from 'zustand';
import { catalogue } from '../catalog/catalog.ts';
import type { Listing } from '../catalog/catalog.ts';
import { isSpare } from './draft/others.ts';
import { draftsOf, slugIn } from './draft/shelf.ts';
import { hasPassed, useRun } from './run.ts';
import { recall, recallKeys } from './storage.ts';
import { keepFirst } from './versions/room.ts';

/** `solved`: all its tests have passed once; `started`: there is code for it, other than the starter. */
export type Progress = 'solved' | 'started';

/** How far the learner is, by problem; nothing where they have not begun. */
export type ProgressBySlug = Readonly<Record<string, Progress>>;

const SOLVED = 'gradus:solved:';
/** Where the browser keeps that a problem is solved. */
export const solvedKey = (slug: string) => SOLVED + slug;

export const useProgress = create<ProgressBySlug>(recallProgress);

/** What was solved on this page, whether or not the browser could keep it. */
const solvedHere: Record<string, Progress> = {};

// Each problem has a key of its own, so that no tab writes over what another one has solved.
window.addEventListener('storage', ({ key }) => {
  if (key === null || key.startsWith(SOLVED) || slugIn(key) !== null) lookAgain();
});
// A page that comes back from the browser's memory has not been told.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) lookAgain();
});

/** Remembers that a problem is solved as soon as a run of its page has passed. */
export function solveAfterPass(slug: string): void {
  const stop = useRun.subscribe((run) => {
    if (!hasPassed(run)) return;
    stop();
    keepFirst(solvedKey(slug), 'yes');
    solvedHere[slug] = 'solved';
    lookAgain();
  });
}

const lookAgain = () => useProgress.setState({ ...recallProgress(), ...solvedHere }, true);

function recallProgress(): ProgressBySlug {
  const drafted = new Set(recallKeys().map(slugIn));
  return Object.fromEntries(
    catalogue.flatMap((listing) => {
      const { slug } = listing;
      if (recall(solvedKey(slug)) !== null) return [[slug, 'solved' as Progress]];
      return drafted.has(slug) && isStarted(listing) ? [[slug, 'started' as Progress]] : [];
    }),
  );
}

function isStarted({ slug, starter }: Listing): boolean {
  return draftsOf(slug).some((draft) => !isSpare(draft, [draft], starter));
}
