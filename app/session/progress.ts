import { create } from 'zustand';
import { catalogue } from '../catalog/catalog.ts';
import type { Listing } from '../catalog/catalog.ts';
import { isSpare } from './draft/others.ts';
import { draftsOf, idIn } from './draft/shelf.ts';
import { hasPassed, useRun } from './run.ts';
import { keep, recallKeys } from './storage.ts';

/** `solved`: all its tests have passed once; `started`: there is code for it, other than the starter. */
export type Progress = 'solved' | 'started';

/** How far the learner is, by problem; nothing where they have not begun. */
export type ProgressBySlug = Readonly<Record<string, Progress>>;

/** What was solved on this page, whether or not the browser could keep it. */
const solvedHere: Record<string, Progress> = {};

export const useProgress = create<ProgressBySlug>(recallProgress);

// Each problem has a key of its own, so that no tab writes over what another one has solved.
window.addEventListener('storage', ({ key }) => {
  if (key === null || catalogue.some(({ slug }) => isAbout(slug, key))) lookAgain();
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
    keep(solvedKey(slug), 'yes');
    solvedHere[slug] = 'solved';
    lookAgain();
  });
}

const lookAgain = () => useProgress.setState({ ...recallProgress(), ...solvedHere }, true);

function recallProgress(): ProgressBySlug {
  const keys = recallKeys();
  return Object.fromEntries(
    catalogue.flatMap((listing) => {
      const own = keys.filter((key) => isAbout(listing.slug, key));
      const progress = own.length === 0 ? null : progressOf(listing, own);
      return progress ? [[listing.slug, progress]] : [];
    }),
  );
}

function progressOf({ slug, starter }: Listing, keys: readonly string[]): Progress | null {
  if (keys.includes(solvedKey(slug))) return 'solved';
  const isStarted = draftsOf(slug).some((draft) => !isSpare(draft, [draft], starter));
  return isStarted ? 'started' : null;
}

function isAbout(slug: string, key: string): boolean {
  return key === solvedKey(slug) || idIn(slug, key) !== null;
}

function solvedKey(slug: string): string {
  return `gradus:solved:${slug}`;
}
