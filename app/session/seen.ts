import { keep, recall } from './storage.ts';

/** Where the browser keeps how many hints of a problem the learner has seen. */
export const seenKey = (slug: string) => `gradus:hints:${slug}`;

/** How many hints of a problem the learner has seen; what was kept may not be ours. */
export function recallSeen(slug: string): number {
  const count = Number(recall(seenKey(slug)));
  return Number.isInteger(count) && count > 0 ? count : 0;
}

/** Remembers it, unless another tab is further on. */
export const keepSeen = (slug: string, seen: number) =>
  keep(seenKey(slug), String(Math.max(seen, recallSeen(slug))));
