/** Lets so many milliseconds go by. */
export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** When the browser has nothing else to do, or a second later where it does not say. */
export const whenIdle = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve());
    else setTimeout(resolve, 1_000);
  });

/**
 * Fails after so many milliseconds: for what may never come, and does not say so.
 *
 * @throws Error of which nobody is told.
 */
export const failLate = (ms: number) =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('Nothing came.')), ms);
  });
