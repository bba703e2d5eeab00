const TICK_MS = 50;
/** A longer gap between ticks is a sleeping machine or a throttled tab, not the learner's code. */
const GAP_MS = 1_000;
/** After an interrupt, how long the interpreter has to come back before it is given up. */
const GRACE_MS = 300;

/** What is left of the time for a whole run, over all its interpreters. */
export interface Budget {
  ms: number;
}

/** Watches over one thing at a time: first it asks it to end, then it gives it up. */
export interface Deadline {
  /** The next thing begins, which may take so long. */
  readonly begin: (seconds: number) => void;
  /** Why the thing at hand is out of time, in words, or null while it is not. */
  readonly passed: () => string | null;
  readonly stop: () => void;
}

/**
 * @param budget is counted down here; when it is used up, the thing at hand is out of time too.
 * @param interrupt asks the thing at hand to end.
 * @param giveUp is called when it does not.
 */
export function startDeadline(budget: Budget, interrupt: () => void, giveUp: () => void): Deadline {
  let last = performance.now();
  let limit = Infinity;
  let spent = 0;
  let grace = GRACE_MS;
  let reason: string | null = null;

  const timer = setInterval(() => {
    const now = performance.now();
    const ms = Math.min(now - last, GAP_MS);
    last = now;
    spent += ms;
    budget.ms -= ms;
    if (reason !== null) {
      grace -= ms;
      if (grace < 0) giveUp();
    } else if (spent > limit || budget.ms < 0) {
      reason =
        spent > limit
          ? `did not finish within ${limit / 1_000} seconds`
          : 'was cut short: the time for the whole run was over';
      interrupt();
    }
  }, TICK_MS);

  return {
    begin: (seconds) => {
      limit = seconds * 1_000;
      spent = 0;
      grace = GRACE_MS;
      reason = null;
    },
    passed: () => reason,
    stop: () => clearInterval(timer),
  };
}
