/** Lets so many milliseconds go by. */
export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Fails after so many milliseconds: for what may never come, and does not say so.
 *
 * @throws Error of which nobody is told.
 */
export const failLate = (ms: number) =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('Nothing came.')), ms);
  });
