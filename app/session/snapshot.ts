import { seals } from 'virtual:parts';
import { createShelf } from '../python/shelf.ts';
import { forgetOthers } from '../python/stock.ts';
import { pause } from './late.ts';
import { markSnapshot } from './timing.ts';

/** Has what interpreters start from, once it is there. */
export const shelf = createShelf();

/** So much sooner is an interpreter ready that starts from the snapshot. */
const SAVED_MS = 2_500;

let filled: Promise<void> | undefined;

/** Takes the snapshot that an earlier visit has kept; whether there was one. */
export async function recallSnapshot(): Promise<boolean> {
  const shipped = await findShipped();
  const isThere = shipped !== null && (await shelf.recall(shipped));
  if (isThere) markSnapshot();
  return isThere;
}

/**
 * Fetches the snapshot, and waits for it where the line is fast or the browser has it: not where that
 * would take longer than it saves.
 *
 * @param speed of the line, in bytes a millisecond.
 */
export async function fetchSnapshot(speed: number): Promise<void> {
  const shipped = await findShipped();
  if (!shipped) return;
  // What other versions of the site have kept is in the way.
  await forgetOthers([shipped.key, ...Object.values(seals).map(({ sum }) => sum)]);
  filled = shelf.fill(shipped).then((isFilled) => {
    if (isFilled) markSnapshot();
  });
  if (shipped.packed / speed < SAVED_MS) await Promise.race([filled, pause(SAVED_MS)]);
}

/** Waits until nothing more of it is fetched. */
export const whenFilled = () => filled;

/** What the site ships; null when nothing, or when it cannot be had. */
const findShipped = () =>
  import('virtual:shipped').then(
    (module) => module.default,
    () => null,
  );
