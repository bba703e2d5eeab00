/** Whether anything still comes. */
interface StallWatch {
  /** Something has come. */
  readonly touch: () => void;
  readonly stop: () => void;
}

/**
 * Calls `stall`, once, when nothing has come for so many seconds. They are counted one by one, so that
 * those for which the machine slept are not among them.
 */
export function watchStall(seconds: number, stall: () => void): StallWatch {
  let silent = 0;
  const timer = setInterval(() => {
    if (++silent < seconds) return;
    clearInterval(timer);
    stall();
  }, 1_000);
  return { touch: () => (silent = 0), stop: () => clearInterval(timer) };
}
