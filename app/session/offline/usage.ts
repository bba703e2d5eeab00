import { create } from 'zustand';
import { hasPassed, useRun } from '../run.ts';
import { keep, recall } from '../storage.ts';

interface Usage {
  /** All that is kept for this site, in bytes; null when the browser does not say. */
  readonly bytes: number | null;
  /** Whether the browser has promised to keep it even when it needs the space. */
  readonly isPersistent: boolean;
}

const ASKED = 'gradus:asked-to-persist';

export const useUsage = create<Usage>(() => ({ bytes: null, isPersistent: false }));

/** Asks the browser how much it keeps, and whether for good. */
export async function measureUsage(): Promise<void> {
  // Where a page is not secure, there is no such thing.
  if (!('storage' in navigator)) return;
  try {
    const { usage = null } = await navigator.storage.estimate();
    useUsage.setState({ bytes: usage, isPersistent: await navigator.storage.persisted() });
  } catch {
    useUsage.setState({ bytes: null });
  }
}

/** Asks the browser, which may ask the learner, to keep the site for good: once, after a first pass. */
export function persistAfterPass(): void {
  if (!('storage' in navigator) || recall(ASKED) !== null) return;
  const stop = useRun.subscribe((run) => {
    if (!hasPassed(run)) return;
    stop();
    keep(ASKED, 'yes');
    // Where it may not be asked, as in a page of another site, all stays as it is.
    navigator.storage.persist().then(measureUsage, () => {});
  });
}
