import { keyOf } from './shelf.ts';

/** How long a reloaded tab waits for the page it was, which may let its draft go a little late. */
const PATIENCE_MS = 2_000;

/** A tab's wish to be the only one that writes to a draft. */
export interface Claim {
  /** Whether it came true; false when another open tab has the draft, or the browser cannot say. */
  readonly granted: Promise<boolean>;
  /** Lets the draft go, or gives up waiting for it. */
  readonly release: () => void;
}

/** Claims a draft: the one that was the tab's own is waited for a little, any other is not. */
export function claimDraft(slug: string, id: string): Claim {
  const isOwn = id === ownId(slug);
  const end = new AbortController();
  const release = () => end.abort();
  // Without Web Locks no tab takes over what may be another's.
  if (!('locks' in navigator)) return { granted: Promise.resolve(isOwn), release };
  const granted = new Promise<boolean>((answer) => {
    const options: LockOptions = isOwn ? { signal: end.signal } : { ifAvailable: true };
    const late = isOwn ? setTimeout(release, PATIENCE_MS) : undefined;
    navigator.locks
      .request(keyOf(slug, id), options, (lock) => {
        clearTimeout(late);
        answer(lock !== null);
        return lock && aborted(end.signal);
      })
      .catch(() => answer(false));
  });
  return { granted, release };
}

/** Does something with a draft while no tab has it; if one has it, or none can be asked, nothing. */
export async function ifUnclaimed(slug: string, id: string, act: () => void): Promise<void> {
  if (!('locks' in navigator)) return;
  await navigator.locks
    .request(keyOf(slug, id), { ifAvailable: true }, (lock) => lock && act())
    .catch(() => {});
}

/** The id of the tab's own draft, which a reload leaves as it is and a duplicated tab copies. */
export function ownId(slug: string): string | null {
  try {
    return sessionStorage.getItem(keyOf(slug, ''));
  } catch {
    return null;
  }
}

/** Makes a draft the tab's own. */
export function setOwnId(slug: string, id: string): void {
  try {
    sessionStorage.setItem(keyOf(slug, ''), id);
  } catch {
    // A reloaded tab then does as a new one.
  }
}

const aborted = (signal: AbortSignal) =>
  new Promise<void>((done) => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done());
  });
